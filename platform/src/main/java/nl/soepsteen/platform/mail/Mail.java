package nl.soepsteen.platform.mail;

/// A message to one person, in plain text.
///
/// @param to who gets it
/// @param subject one line of at most 200 characters
/// @param text with `\n` between lines; addresses on lines of their own, so that mail programs make them clickable
public record Mail(MailAddress to, String subject, String text) {

    private static final int LONGEST_SUBJECT = 200;

    /// @throws IllegalArgumentException when the subject is empty, too long, or more than one line: it would become a
    ///     header of its own
    public Mail {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a subject of one line: " + subject);
        }
    }
}
