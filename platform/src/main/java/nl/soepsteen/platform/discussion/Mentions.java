package nl.soepsteen.platform.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.Slug;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is named in a text as `@naam`: somebody who took part in the conversation, by their whole name with
/// hyphens or by their first name when only one of them has it; or somebody with a page, by the name in its
/// address.
@Component
class Mentions {

    /// Not inside a mail address or a path.
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}@/._-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’-]{0,98}[\\p{L}\\p{N}])?)");

    /// Somebody who names more people than this means nobody in particular.
    private static final int MOST = 20;

    private static final String PARTICIPANTS = """
            select distinct person.id, person.name from post join person on person.id = post.author
            where post.conversation = :conversation and post.state in ('PUBLIC', 'WAITING')""";

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonPages> pages;

    Mentions(JdbcClient jdbc, ObjectProvider<PersonPages> pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /// The names after an at sign, as slugs.
    static Set<String> in(String markdown) {
        Set<String> named = new LinkedHashSet<>();
        if (markdown.indexOf('@') < 0) {
            return named;
        }
        Matcher mention = MENTION.matcher(markdown);
        while (mention.find() && named.size() < MOST) {
            named.add(Slug.from(mention.group(1)).value());
        }
        return named;
    }

    /// Notes who is named, in the transaction that puts the text. Who was named before stays.
    void note(UUID conversation, UUID post, String markdown) {
        Set<String> named = in(markdown);
        if (named.isEmpty()) {
            return;
        }
        people(conversation, named)
                .forEach(person -> jdbc.sql(
                                "insert into post_mention (post, person) values (:post, :person) on conflict do nothing")
                        .param("post", post)
                        .param("person", person)
                        .update());
    }

    private Set<UUID> people(UUID conversation, Set<String> named) {
        Map<String, List<UUID>> byName = new HashMap<>();
        Map<String, List<UUID>> byFirstName = new HashMap<>();
        jdbc.sql(PARTICIPANTS).param("conversation", conversation).query(row -> {
            UUID person = row.getObject("id", UUID.class);
            String name = row.getString("name");
            byName.computeIfAbsent(slug(name), _ -> new ArrayList<>()).add(person);
            byFirstName
                    .computeIfAbsent(slug(name.split(" ", 2)[0]), _ -> new ArrayList<>())
                    .add(person);
        });
        Set<UUID> people = new HashSet<>();
        List<String> elsewhere = new ArrayList<>();
        for (String name : named) {
            List<UUID> whole = byName.getOrDefault(name, List.of());
            List<UUID> first = byFirstName.getOrDefault(name, List.of());
            if (!whole.isEmpty()) {
                people.addAll(whole);
            } else if (first.size() == 1) {
                people.addAll(first);
            } else {
                elsewhere.add(name);
            }
        }
        if (!elsewhere.isEmpty()) {
            pages.ifAvailable(known -> people.addAll(known.named(elsewhere).values()));
        }
        return people;
    }

    private static String slug(String name) {
        try {
            return Slug.from(name).value();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
