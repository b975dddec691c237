package nl.soepsteen.platform.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.soepsteen.platform.discussion.PersonPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells conversations where the pages of people are.
@Component
class ProfileAddresses implements PersonPages {

    private static final String ADDRESSES = "select person, slug from person_page where shown and person in (:people)";

    /// Also by an earlier name: whoever knows that means them.
    private static final String NAMED = """
            select person_slug.slug, person_slug.person
            from person_slug join person_page on person_page.person = person_slug.person
            where person_page.shown and person_slug.slug in (:slugs)""";

    private static final String NAMESAKES = """
            select page.person, page.slug, person.name from person_page page join person on person.id = page.person
            where page.shown and (page.slug like :beginning || '%' or page.slug like '%-' || :beginning || '%')
            order by lower(person.name), page.slug limit :most""";

    private final JdbcClient jdbc;

    ProfileAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> addresses(Collection<UUID> people) {
        Map<UUID, String> addresses = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql(ADDRESSES).param("people", List.copyOf(people)).query(row -> {
                addresses.put(row.getObject("person", UUID.class), Profile.address(row.getString("slug")));
            });
        }
        return addresses;
    }

    @Override
    public Map<String, UUID> named(Collection<String> slugs) {
        Map<String, UUID> named = new HashMap<>();
        if (!slugs.isEmpty()) {
            jdbc.sql(NAMED).param("slugs", List.copyOf(slugs)).query(row -> {
                named.put(row.getString("slug"), row.getObject("person", UUID.class));
            });
        }
        return named;
    }

    @Override
    public List<Namesake> namesakes(String beginning, int most) {
        return jdbc.sql(NAMESAKES)
                .param("beginning", beginning)
                .param("most", most)
                .query((row, _) ->
                        new Namesake(row.getObject("person", UUID.class), row.getString("name"), row.getString("slug")))
                .list();
    }
}
