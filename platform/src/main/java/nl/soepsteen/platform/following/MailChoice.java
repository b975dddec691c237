package nl.soepsteen.platform.following;

/// What somebody wants by mail.
///
/// @param rhythm of the digest
/// @param mentions whether they hear at once that somebody named them; else in the digest
/// @param replies whether they hear at once that somebody answered them; else in the digest
public record MailChoice(Rhythm rhythm, boolean mentions, boolean replies) {

    /// For whoever chose nothing.
    public static final MailChoice USUAL = new MailChoice(Rhythm.WEEKLY, true, true);

    /// Whether mail of this kind goes to them.
    public boolean wants(MailKind kind) {
        return switch (kind) {
            case MENTION -> mentions;
            case REPLY -> replies;
            case DIGEST -> rhythm != Rhythm.NONE;
        };
    }

    /// The same with or without mail of a kind.
    MailChoice with(MailKind kind, boolean wanted) {
        return switch (kind) {
            case MENTION -> new MailChoice(rhythm, wanted, replies);
            case REPLY -> new MailChoice(rhythm, mentions, wanted);
            case DIGEST ->
                new MailChoice(
                        !wanted ? Rhythm.NONE : rhythm == Rhythm.NONE ? Rhythm.WEEKLY : rhythm, mentions, replies);
        };
    }
}
