package nl.soepsteen.platform.following;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversation.State;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.PersonPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What can be followed: conversations, people, and all that is talked about.
@Component
public class Followables {

    /// Before the identity of a conversation.
    public static final String CONVERSATION = Conversation.SUBJECT_KIND;

    /// Before the identity of a page, as everywhere.
    public static final String PAGE = "publication";

    /// Before the identity of somebody.
    public static final String PERSON = "person";

    private final Conversations conversations;
    private final Accounts accounts;
    private final Abouts abouts;
    private final ObjectProvider<PersonPages> pages;

    Followables(Conversations conversations, Accounts accounts, Abouts abouts, ObjectProvider<PersonPages> pages) {
        this.conversations = conversations;
        this.accounts = accounts;
        this.abouts = abouts;
        this.pages = pages;
    }

    /// What something is called.
    ///
    /// @param address a path on this site; empty for somebody without a page
    public record Named(String title, String address) {}

    /// The subject itself when this is another spelling of it, or what it went into.
    public About canonical(About subject) {
        return abouts.describe(subject)
                .flatMap(described -> abouts.at(described.address()))
                .filter(found -> found.kind().equals(subject.kind()))
                .orElse(subject);
    }

    /// Names one; empty when it is not there (any more) for everybody.
    public Optional<Named> name(About subject) {
        return Optional.ofNullable(names(List.of(subject)).get(subject));
    }

    /// Names these; what is not there (any more) for everybody is absent.
    public Map<About, Named> names(Collection<About> subjects) {
        Map<About, Named> names = new HashMap<>();
        abouts.describe(subjects)
                .forEach((about, described) -> names.put(about, new Named(described.title(), described.address())));
        List<UUID> asked = ids(subjects, CONVERSATION);
        if (!asked.isEmpty()) {
            conversations.find(asked).stream()
                    .filter(conversation -> conversation.state() == State.PUBLIC)
                    .forEach(conversation -> names.put(
                            conversation(conversation.id()), new Named(conversation.title(), conversation.address())));
        }
        List<UUID> people = ids(subjects, PERSON);
        if (!people.isEmpty()) {
            PersonPages known = pages.getIfAvailable();
            Map<UUID, String> addresses = known == null ? Map.of() : known.addresses(people);
            people.forEach(id -> accounts.find(id)
                    .ifPresent(
                            person -> names.put(person(id), new Named(person.name(), addresses.getOrDefault(id, "")))));
        }
        return names;
    }

    /// The subject that a conversation is.
    public static About conversation(UUID id) {
        return new About(CONVERSATION, id.toString());
    }

    /// The subject that somebody is.
    public static About person(UUID id) {
        return new About(PERSON, id.toString());
    }

    private static List<UUID> ids(Collection<About> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(About::key)
                .filter(Followables::isId)
                .map(UUID::fromString)
                .toList();
    }

    private static boolean isId(String key) {
        try {
            return UUID.fromString(key).toString().equals(key);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
