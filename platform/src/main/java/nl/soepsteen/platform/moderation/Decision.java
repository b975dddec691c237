package nl.soepsteen.platform.moderation;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/// What was decided about something or somebody.
///
/// @param person whom it concerns, or null when nobody knows or they are gone
/// @param category by which rule
/// @param reason for the person concerned; empty when they are gone
/// @param by who decided, or null when they are gone
/// @param byName their name, may be empty
/// @param named how the thing is called in a sentence
/// @param appeal the objection against it, or null
public record Decision(
        UUID id,
        SubjectId subject,
        @Nullable UUID person,
        Reason category,
        Measure measure,
        String reason,
        @Nullable UUID by,
        String byName,
        Instant at,
        String named,
        @Nullable Appeal appeal) {

    /// Somebody's objection.
    ///
    /// @param words of the person concerned
    /// @param undone whether the decision was undone; null while it waits
    /// @param reason why, empty while it waits
    public record Appeal(
            String words, Instant madeAt, @Nullable Boolean undone, String reason) {

        /// Whether it waits.
        public boolean isOpen() {
            return undone == null;
        }

        /// What became of it, a few Dutch words.
        public String inWords() {
            return undone == null
                    ? "er is bezwaar gemaakt"
                    : undone ? "teruggedraaid na bezwaar" : "gebleven na bezwaar";
        }
    }

    /// Whether the person concerned can still object.
    public boolean canBeAppealed() {
        return appeal == null && measure.canBeAppealed();
    }

    /// A sentence for the person concerned, without its capital and its end.
    public String toPerson() {
        return measure.isAboutPerson() ? measure.toPerson() + ", om " + named : named + " " + measure.toPerson();
    }
}
