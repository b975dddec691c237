package nl.soepsteen.platform.writing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.PageVersion;
import nl.soepsteen.platform.publication.Versions;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.web.SeeOther;
import nl.soepsteen.platform.writing.OwnPages;
import nl.soepsteen.platform.writing.Trail;
import nl.soepsteen.platform.writing.web.OwnPageView.VersionLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What becomes of a page after it was published: for its author, and for editors.
@Controller
class OwnPageController {

    private static final String PATH = Paths.OWN_PAGE + "{slug}";

    private final OwnPages own;
    private final Versions versions;
    private final Trail trail;
    private final Steps steps;
    private final Accounts accounts;

    OwnPageController(OwnPages own, Versions versions, Trail trail, Steps steps, Accounts accounts) {
        this.own = own;
        this.versions = versions;
        this.trail = trail;
        this.steps = steps;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    ModelAndView page(@PathVariable String slug, @CurrentPerson SignedIn person) {
        KeptPage page = found(slug, person);
        List<PageVersion> all = versions.of(page.subject());
        return new ModelAndView(
                "writing/page.jte",
                Map.of(
                        "page",
                        new OwnPageView(
                                page,
                                name(page.author()),
                                page.isBy(person.id()),
                                person.isAtLeast(Role.EDITOR),
                                steps.of(trail.ofPage(page.subject().id())),
                                all.stream().map(version -> line(version, all)).toList(),
                                own.mayRestore(page, person))));
    }

    private VersionLine line(PageVersion version, List<PageVersion> all) {
        String reason = version.reason();
        return new VersionLine(
                version.number(),
                Dutch.day(version.madeAt()),
                version.byFormerMember() ? PageVersion.FORMER_MEMBER : name(version.by()),
                reason == null ? "" : reason,
                version.equals(all.getFirst()));
    }

    private String name(@Nullable UUID person) {
        return Optional.ofNullable(person)
                .flatMap(accounts::find)
                .map(Person::name)
                .orElse("");
    }

    @PostMapping(PATH + "/verander")
    ModelAndView change(@PathVariable String slug, @CurrentPerson SignedIn person) {
        return SeeOther.at(Paths.draft(own.change(found(slug, person), person).id()));
    }

    @PostMapping(PATH + "/versies/{number}")
    ModelAndView changeBack(@PathVariable String slug, @PathVariable int number, @CurrentPerson SignedIn person) {
        return own.changeBack(found(slug, person), number, person)
                .map(draft -> SeeOther.at(Paths.draft(draft.id())))
                .orElseThrow(OwnPageController::gone);
    }

    @EvenSuspended
    @PostMapping(PATH + "/weghalen")
    ModelAndView withdraw(
            @PathVariable String slug, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String reden) {
        KeptPage page = found(slug, person);
        return done(page, () -> own.withdraw(page, person, reason(page, person, reden)));
    }

    @PostMapping(PATH + "/terugzetten")
    ModelAndView restore(@PathVariable String slug, @CurrentPerson SignedIn person) {
        KeptPage page = found(slug, person);
        return done(page, () -> own.restore(page, person));
    }

    @PostMapping(PATH + "/archief")
    ModelAndView archive(
            @PathVariable String slug, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String reden) {
        KeptPage page = forEditor(slug, person);
        return done(page, () -> own.archive(page, person, reason(page, person, reden)));
    }

    @PostMapping(PATH + "/uit-archief")
    ModelAndView unarchive(@PathVariable String slug, @CurrentPerson SignedIn person) {
        KeptPage page = forEditor(slug, person);
        return done(page, () -> own.unarchive(page, person));
    }

    @PostMapping(PATH + "/hernoem")
    ModelAndView rename(
            @PathVariable String slug, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String adres) {
        KeptPage page = forEditor(slug, person);
        String wished = adres.strip();
        if (!Slug.isValid(wished)) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Dit kan geen adres zijn",
                    "Gebruik kleine letters en cijfers, met een streepje tussen de woorden: koffie-op-de-stoep.");
        }
        Slug to = new Slug(wished);
        if (!to.equals(page.slug()) && !own.rename(page, to, person)) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Dit adres is al in gebruik",
                    "Een andere pagina heeft dit adres, of had het eerder. Ga terug en kies een ander.");
        }
        return SeeOther.at(Paths.OWN_PAGE + to);
    }

    /// An editor who does something with the page of somebody else says why.
    private static String reason(KeptPage page, SignedIn person, String typed) {
        return page.isBy(person.id()) ? Said.optional(typed, "reden") : Said.required(typed, "reden");
    }

    private static ModelAndView done(KeptPage page, BooleanSupplier step) {
        if (!step.getAsBoolean()) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Dat kan nu niet",
                    "Intussen is er iets met deze pagina gebeurd. Ga terug, laad de pagina opnieuw en kijk wat er staat.");
        }
        return SeeOther.at(Paths.own(page));
    }

    private KeptPage forEditor(String slug, SignedIn person) {
        if (!person.isAtLeast(Role.EDITOR)) {
            throw new RefusedException(
                    HttpStatus.FORBIDDEN, "Dit is niet voor jou", "Alleen redacteuren zetten pagina’s in het archief.");
        }
        return found(slug, person);
    }

    private KeptPage found(String slug, SignedIn person) {
        return Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(valid -> own.find(new Slug(valid), person))
                .orElseThrow(OwnPageController::gone);
    }

    private static NotFoundException gone() {
        return new NotFoundException("Deze pagina is niet van jou, of hij is er niet. Schreef je hem met een ander"
                + " mailadres? Log dan daarmee in. Klopt er iets niet aan een pagina van een ander? Laat het de"
                + " redactie weten.");
    }
}
