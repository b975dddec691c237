package nl.soepsteen.platform.people;

import java.util.List;
import java.util.UUID;

/// What somebody wrote, for the page about them. Whoever keeps texts of people makes a bean of this; they show in the
/// order of the beans.
public interface WrittenBy {

    /// What everybody may read of what this person wrote, the latest first.
    Written of(UUID person);

    /// Texts of one kind.
    ///
    /// @param heading "Pagina’s"
    /// @param links may be empty: then the heading is left out too
    record Written(String heading, List<Link> links) {

        public Written {
            links = List.copyOf(links);
        }
    }

    /// One text.
    ///
    /// @param note what it is, or empty
    record Link(String title, String address, String note) {}
}
