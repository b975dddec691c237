package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/// A page as it is kept, public or not: only for its author and for editors.
///
/// @param markdown the whole file
/// @param author who wrote it, or null for what came from a file and for authors who are gone
public record KeptPage(
        SubjectId subject,
        Kind kind,
        Slug slug,
        String title,
        String markdown,
        @Nullable UUID author,
        State state,
        Instant publishedAt,
        Instant changedAt) {

    /// Where a page can be found.
    public enum State {
        /// Everywhere.
        CURRENT,
        /// At its address only.
        ARCHIVED,
        /// Nowhere.
        WITHDRAWN,
        /// Nowhere, like all invented examples, because an administrator removed them.
        EXAMPLE_REMOVED,
        /// Nowhere, and its text is not kept: who wrote it left and took it along.
        ERASED
    }

    /// Its address, which answers 410 while it is withdrawn.
    public String address() {
        return Addresses.of(kind, slug.value());
    }

    /// Whether everybody can read it at its address.
    public boolean isPublic() {
        return state == State.CURRENT || state == State.ARCHIVED;
    }

    /// Whether this person wrote it.
    public boolean isBy(UUID person) {
        return person.equals(author);
    }
}
