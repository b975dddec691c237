package nl.soepsteen.platform.moderation;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.moderation.Reported.State;
import nl.soepsteen.platform.people.Profile;
import nl.soepsteen.platform.people.Profiles;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// People who have a page. Hiding is about that page; about the person one decides by a warning or a suspension.
@Component
class ReportedPeople implements ReportedKind {

    private final Profiles profiles;

    ReportedPeople(Profiles profiles) {
        this.profiles = profiles;
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
        return profiles.of(id).filter(page -> page.shown() || page.hidden()).map(this::described);
    }

    private Reported described(Profile page) {
        return new Reported(
                new SubjectId(kind(), page.person()),
                inWords(),
                page.name(),
                "de pagina van " + page.name(),
                page.address(),
                page.person(),
                page.name(),
                Stream.of(String.join(", ", page.hats().inWords()), page.words())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                "",
                page.hidden() ? State.HIDDEN : State.PUBLIC);
    }

    @Override
    public boolean hide(UUID id, SignedIn by, String reason) {
        return profiles.hide(id);
    }

    @Override
    public boolean restore(UUID id, SignedIn by) {
        return profiles.unhide(id);
    }
}
