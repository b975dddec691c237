package nl.soepsteen.platform.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.render.AtNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Whom somebody may mean who types an at sign and the beginning of a name; each with the words by which [Mentions]
/// will understand it.
@Service
public class NameSuggestions {

    /// Of each kind: a list of names is read, not searched.
    private static final int MOST = 6;

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonPages> pages;

    NameSuggestions(JdbcClient jdbc, ObjectProvider<PersonPages> pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /// Somebody who can be named.
    ///
    /// @param name as others see it
    /// @param handle what stands behind the at sign
    public record Suggested(String name, String handle) {}

    /// All who can be meant.
    ///
    /// @param participants who said something in the conversation, by name
    /// @param others who have a page, by name
    public record Found(List<Suggested> participants, List<Suggested> others) {}

    /// Whom the beginning of a name can mean.
    ///
    /// @param conversation in which it is typed, or null for one that has yet to begin
    /// @param typed what stands behind the at sign so far; when empty everybody in the conversation
    /// @param by who types: nobody names themselves
    public Found of(@Nullable UUID conversation, String typed, UUID by) {
        String beginning = Mentions.slug(typed);
        if (beginning.isEmpty() && !typed.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        List<Suggested> inside = new ArrayList<>();
        Set<UUID> known = Set.of(by);
        if (conversation != null) {
            Participants participants = Participants.of(jdbc, conversation);
            Map<UUID, String> names = participants.names();
            known = names.keySet();
            names.forEach((person, name) -> {
                if (!person.equals(by) && begins(Mentions.slug(name), beginning)) {
                    inside.add(new Suggested(name, handle(participants.shortest(person))));
                }
            });
        }
        inside.sort(Comparator.comparing(Suggested::name, String.CASE_INSENSITIVE_ORDER));
        return new Found(inside.stream().limit(MOST).toList(), others(beginning, known, by));
    }

    private List<Suggested> others(String beginning, Set<UUID> known, UUID by) {
        PersonPages all = pages.getIfAvailable();
        return all == null || beginning.isEmpty()
                ? List.of()
                : all.namesakes(beginning, MOST + known.size()).stream()
                        .filter(person -> !known.contains(person.person())
                                && !person.person().equals(by))
                        .limit(MOST)
                        .map(person -> new Suggested(person.name(), person.slug()))
                        .toList();
    }

    private static boolean begins(String slug, String beginning) {
        return slug.startsWith(beginning) || slug.contains("-" + beginning);
    }

    /// A name as it can stand behind an at sign: as people write it where that is understood.
    private static String handle(String name) {
        String joined = name.strip().replaceAll("\\s+", "-");
        return AtNames.in("@" + joined).equals(List.of(joined)) ? joined : Mentions.slug(name);
    }
}
