package nl.soepsteen.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message to one person: plain text, and beside it the same in HTML for who likes that better.
///
/// @param id what its Message-ID is made of: known before it is sent, and the same when it is sent again
/// @param to who gets it
/// @param subject one line of at most 200 characters
/// @param text with `\n` between lines; addresses on lines of their own, so that mail programs make them clickable
/// @param html a whole document that loads nothing from elsewhere, or null
/// @param headers what else mail programs are told
public record Mail(
        UUID id,
        MailAddress to,
        String subject,
        String text,
        @Nullable String html,
        MailHeaders headers) {

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

    /// A message in plain text only.
    public Mail(MailAddress to, String subject, String text) {
        this(UUID.randomUUID(), to, subject, text, null, MailHeaders.NONE);
    }
}
