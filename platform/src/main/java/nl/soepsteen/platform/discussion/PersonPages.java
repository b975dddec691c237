package nl.soepsteen.platform.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Where the pages of people are, for who has one. Another feature makes a bean of this.
public interface PersonPages {

    /// Paths on this site by person; people without a page are absent.
    Map<UUID, String> addresses(Collection<UUID> people);

    /// People by the slug of their page; unknown slugs are absent.
    Map<String, UUID> named(Collection<String> slugs);
}
