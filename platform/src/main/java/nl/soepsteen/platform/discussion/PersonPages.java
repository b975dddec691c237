package nl.soepsteen.platform.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where the pages of people are, for who has one. Another feature makes a bean of this.
public interface PersonPages {

    /// Paths on this site by person; people without a page are absent.
    Map<UUID, String> addresses(Collection<UUID> people);

    /// People by the slug of their page; unknown slugs are absent.
    Map<String, UUID> named(Collection<String> slugs);

    /// Who has a page and a name of which a word begins so, by the slug of that page.
    ///
    /// @param beginning of a word, as in a slug; at least one letter
    List<Namesake> namesakes(String beginning, int most);

    /// Somebody with a page.
    record Namesake(UUID person, String name, String slug) {}
}
