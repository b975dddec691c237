package nl.soepsteen.platform.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.render.AtNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is named in a text as `@naam`: somebody who took part in the conversation, by their whole name with
/// hyphens or by their first name when only one of them has it; or somebody with a page, by the name in its
/// address.
@Component
public class Mentions {

    /// Somebody who names more people than this means nobody in particular.
    private static final int MOST = 20;

    private static final String NOTE = """
            insert into post_mention (post, person, names) values (:post, :person, :names)
            on conflict (post, person) do update set names = excluded.names""";

    private static final String NAMED = "select post, person, names from post_mention where post = any (:posts)";

    /// Of who has no page, and of a name that two people have.
    private static final String NOWHERE = "";

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonPages> pages;

    Mentions(JdbcClient jdbc, ObjectProvider<PersonPages> pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /// The names after an at sign, as slugs.
    static Set<String> in(String markdown) {
        return AtNames.in(markdown).stream()
                .map(Mentions::slug)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Notes who is named, in the transaction that puts the text. Who was named before stays.
    void note(UUID conversation, UUID post, String markdown) {
        Set<String> named = in(markdown);
        if (named.isEmpty()) {
            return;
        }
        people(conversation, named)
                .forEach((person, names) -> jdbc.sql(NOTE)
                        .param("post", post)
                        .param("person", person)
                        .param("names", names.toArray(String[]::new))
                        .update());
    }

    /// Who is meant, with the names that mean them.
    private Map<UUID, Set<String>> people(UUID conversation, Set<String> named) {
        Participants participants = Participants.of(jdbc, conversation);
        Map<UUID, Set<String>> people = new HashMap<>();
        List<String> elsewhere = new ArrayList<>();
        for (String name : named) {
            List<UUID> meant = participants.meant(name);
            if (meant.isEmpty()) {
                elsewhere.add(name);
            } else {
                meant.forEach(person -> add(people, person, name));
            }
        }
        if (!elsewhere.isEmpty()) {
            pages.ifAvailable(known -> known.named(elsewhere).forEach((name, person) -> add(people, person, name)));
        }
        return people;
    }

    private static void add(Map<UUID, Set<String>> people, UUID person, String name) {
        people.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(name);
    }

    /// Where the pages are of who is named in these contributions: for each contribution that names somebody with a
    /// page, addresses by the [slug][#slug(String)] of what stands behind the at sign.
    public Map<UUID, Map<String, String>> addresses(Collection<Post> posts) {
        PersonPages known = pages.getIfAvailable();
        List<UUID> naming = posts.stream()
                .filter(post -> post.markdown().indexOf('@') >= 0)
                .map(Post::id)
                .toList();
        if (known == null || naming.isEmpty()) {
            return Map.of();
        }
        List<Named> all = jdbc.sql(NAMED)
                .param("posts", naming.toArray(UUID[]::new))
                .query((row, _) -> new Named(
                        row.getObject("post", UUID.class), row.getObject("person", UUID.class), List.of((String[])
                                row.getArray("names").getArray())))
                .list();
        Map<UUID, String> addresses =
                known.addresses(all.stream().map(Named::person).distinct().toList());
        Map<UUID, Map<String, String>> byPost = new HashMap<>();
        for (Named named : all) {
            String address = addresses.getOrDefault(named.person(), NOWHERE);
            Map<String, String> names = byPost.computeIfAbsent(named.post(), _ -> new HashMap<>());
            named.names().forEach(name -> names.merge(name, address, (one, other) -> NOWHERE));
        }
        byPost.values().forEach(names -> names.values().removeIf(NOWHERE::equals));
        return byPost;
    }

    private record Named(UUID post, UUID person, List<String> names) {}

    /// A name as it stands in addresses; empty when it has nothing that could.
    public static String slug(String name) {
        try {
            return Slug.from(name).value();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
