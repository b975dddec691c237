package nl.soepsteen.platform.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.subject.SubjectId;

/// Tells what conversations are about. Each feature that can be talked about makes a bean of this.
public interface AboutSource {

    /// The kind that it owns, see [About].
    String kind();

    /// What these keys stand for, by key. What is not there (any more) for everybody is absent.
    Map<String, Described> describe(Collection<String> keys);

    /// The key of what has its page at this path; empty when there is none.
    Optional<String> at(String path);

    /// The subject whose search document also holds what is said about it; empty when there is none.
    default Optional<SubjectId> subject(String key) {
        return Optional.empty();
    }

    /// Something that is talked about.
    ///
    /// @param title as it stands in a list
    /// @param address a path on this site
    /// @param themes slugs of the themes it belongs to
    /// @param places paths of its gemeenten and wijken, see the place module
    record Described(String title, String address, List<String> themes, List<String> places) {

        public Described {
            themes = List.copyOf(themes);
            places = List.copyOf(places);
        }
    }
}
