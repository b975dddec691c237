package nl.soepsteen.platform.discussion;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds who can be asked "wie heeft dit eerder gedaan?": the authors of the pages that a search finds.
/// Another feature makes a bean of this.
public interface PeopleAsked {

    /// Who wrote what a search finds.
    ///
    /// @param query parameters of a search address, as people see them
    /// @return empty when it is no search, or it finds nobody
    Optional<Asked> by(String query);

    /// People and why they are asked.
    ///
    /// @param subject what the search was for: "eenzaamheid in Bospolder"
    /// @param pages how many pages they wrote about it
    record Asked(String subject, long pages, Set<UUID> people) {

        public Asked {
            people = Set.copyOf(people);
        }
    }
}
