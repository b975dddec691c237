package nl.soepsteen.platform.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.PersonPages;
import nl.soepsteen.platform.moderation.Reported.State;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// People who have a page. Their page is not hidden here: about people one decides by a warning or a
/// suspension.
@Component
class ReportedPeople implements ReportedKind {

    private final Accounts accounts;
    private final ObjectProvider<PersonPages> pages;

    ReportedPeople(Accounts accounts, ObjectProvider<PersonPages> pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String inWords() {
        return "persoon";
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return accounts.find(id).flatMap(person -> {
            Map<UUID, String> addresses = pages.stream()
                    .findFirst()
                    .map(all -> all.addresses(List.of(id)))
                    .orElse(Map.of());
            return Optional.ofNullable(addresses.get(id)).map(address -> described(person, address));
        });
    }

    private Reported described(Person person, String address) {
        return new Reported(
                new SubjectId(kind(), person.id()),
                inWords(),
                person.name(),
                "de pagina van " + person.name(),
                address,
                person.id(),
                person.name(),
                String.join(", ", person.hats().inWords()),
                "",
                State.FIXED);
    }

    @Override
    public boolean hide(UUID id, SignedIn by, String reason) {
        return false;
    }

    @Override
    public boolean restore(UUID id, SignedIn by) {
        return false;
    }
}
