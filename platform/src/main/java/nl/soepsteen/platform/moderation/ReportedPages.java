package nl.soepsteen.platform.moderation;

import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.moderation.Reported.State;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.writing.OwnPages;
import nl.soepsteen.platform.writing.Trail;
import nl.soepsteen.platform.writing.Trail.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Interventions and articles. What its author took away is not ours to put back.
@Component
class ReportedPages implements ReportedKind {

    private final Publications publications;
    private final OwnPages pages;
    private final Trail trail;
    private final Accounts accounts;

    ReportedPages(Publications publications, OwnPages pages, Trail trail, Accounts accounts) {
        this.publications = publications;
        this.pages = pages;
        this.trail = trail;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "publication";
    }

    @Override
    public String inWords() {
        return "pagina";
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return publications.keptById(id).map(this::described);
    }

    private Reported described(KeptPage page) {
        @Nullable UUID author = page.author();
        return new Reported(
                page.subject(),
                inWords(),
                page.title(),
                "de pagina ‘" + page.title() + "’",
                page.address(),
                author,
                author == null ? "" : accounts.find(author).map(Person::name).orElse(""),
                page.markdown(),
                "",
                state(page));
    }

    private State state(KeptPage page) {
        return switch (page.state()) {
            case CURRENT, ARCHIVED -> State.PUBLIC;
            case WITHDRAWN -> isHidden(page) ? State.HIDDEN : State.GONE;
            case EXAMPLE_REMOVED, ERASED -> State.GONE;
        };
    }

    /// Whether somebody else than its author took it away.
    private boolean isHidden(KeptPage page) {
        return trail.ofPage(page.subject().id()).reversed().stream()
                .filter(entry -> entry.step() == Step.WITHDRAWN)
                .findFirst()
                .filter(entry -> page.author() == null || !page.author().equals(entry.by()))
                .isPresent();
    }

    @Override
    public boolean hide(UUID id, SignedIn by, String reason) {
        publications.hold(id);
        return publications
                .keptById(id)
                .map(page -> pages.hide(page, by, reason))
                .orElse(false);
    }

    @Override
    public boolean restore(UUID id, SignedIn by) {
        publications.hold(id);
        return publications
                .keptById(id)
                .filter(page -> state(page) == State.HIDDEN)
                .map(page -> pages.restore(page, by))
                .orElse(false);
    }
}
