package nl.soepsteen.platform.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who take part in a conversation, and by which name behind an at sign each of them is meant.
final class Participants {

    private static final String ALL = """
            select distinct person.id, person.name from post join person on person.id = post.author
            where post.conversation = :conversation and post.state in ('PUBLIC', 'WAITING')""";

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<String, List<UUID>> byFirstName = new HashMap<>();

    private Participants() {}

    /// Those of a conversation.
    static Participants of(JdbcClient jdbc, UUID conversation) {
        Participants all = new Participants();
        jdbc.sql(ALL).param("conversation", conversation).query(row -> {
            all.add(row.getObject("id", UUID.class), row.getString("name"));
        });
        return all;
    }

    private void add(UUID person, String name) {
        names.put(person, name);
        byName.computeIfAbsent(Mentions.slug(name), _ -> new ArrayList<>()).add(person);
        byFirstName
                .computeIfAbsent(Mentions.slug(firstName(name)), _ -> new ArrayList<>())
                .add(person);
    }

    private static String firstName(String name) {
        return name.split(" ", 2)[0];
    }

    /// Everybody, by their name as others see it.
    Map<UUID, String> names() {
        return Map.copyOf(names);
    }

    /// Who is meant by a slug: everybody who has that whole name, or the only one with that first name.
    List<UUID> meant(String slug) {
        List<UUID> whole = byName.getOrDefault(slug, List.of());
        List<UUID> first = byFirstName.getOrDefault(slug, List.of());
        return !whole.isEmpty() || first.size() != 1 ? List.copyOf(whole) : List.copyOf(first);
    }

    /// The shortest that means this person: their first name when that is enough.
    String shortest(UUID person) {
        String name = Objects.requireNonNull(names.get(person));
        return meant(Mentions.slug(firstName(name))).equals(List.of(person)) ? firstName(name) : name;
    }
}
