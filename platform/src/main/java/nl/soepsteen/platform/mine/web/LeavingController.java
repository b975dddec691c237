package nl.soepsteen.platform.mine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.account.LastAdministratorException;
import nl.soepsteen.platform.account.Leaving;
import nl.soepsteen.platform.account.PersonalRecord.Texts;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.account.web.Sessions;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Going away, in two steps: what becomes of the texts, and being sure.
@Controller
@EvenSuspended
class LeavingController {

    private static final String PATH = "/mijn/weg";

    /// Where nobody need be signed in.
    private static final String GONE = "/inloggen/weg";

    private static final String STAY = "blijven";
    private static final String GO = "weg";

    private final Leaving leaving;
    private final Publications publications;
    private final Suspensions suspensions;
    private final Sessions sessions;
    private final CsrfTokenRepository csrfTokens;

    LeavingController(
            Leaving leaving,
            Publications publications,
            Suspensions suspensions,
            Sessions sessions,
            CsrfTokenRepository csrfTokens) {
        this.suspensions = suspensions;
        this.leaving = leaving;
        this.publications = publications;
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
    }

    @GetMapping(PATH)
    ModelAndView choose(@CurrentPerson SignedIn person) {
        return choose(person, "", HttpStatus.OK);
    }

    private ModelAndView choose(SignedIn person, String mistake, HttpStatus status) {
        int pages = publications.keptOf(person.id()).size();
        return page("mine/weg.jte", Map.of("pages", pages, "mistake", mistake), status);
    }

    /// Nothing happens yet: the next page says what will.
    @GetMapping(PATH + "/zeker")
    ModelAndView sure(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String teksten) {
        return chosen(teksten)
                .map(texts -> sure(person, texts, "", HttpStatus.OK))
                .orElseGet(() -> nothingChosen(person));
    }

    @PostMapping(PATH)
    ModelAndView leave(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String teksten,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Texts> texts = chosen(teksten);
        if (texts.isEmpty()) {
            return nothingChosen(person);
        }
        try {
            leaving.leave(person.id(), texts.get());
        } catch (LastAdministratorException _) {
            return sure(
                    person,
                    texts.get(),
                    "Je bent de laatste beheerder. Maak eerst iemand anders beheerder, dan kun je gaan.",
                    HttpStatus.CONFLICT);
        } catch (ConcurrencyFailureException | DbActionExecutionException _) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Er veranderde net iets",
                    "Op hetzelfde moment veranderde iemand een van je pagina’s. Er is nog niets verwijderd. Ga terug en"
                            + " probeer het opnieuw.");
        }
        sessions.end(request);
        csrfTokens.saveToken(null, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return SeeOther.at(GONE);
    }

    @GetMapping(GONE)
    String gone() {
        return "mine/vertrokken.jte";
    }

    private ModelAndView nothingChosen(SignedIn person) {
        return choose(person, "Kies eerst wat er met je teksten gebeurt.", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView sure(SignedIn person, Texts texts, String mistake, HttpStatus status) {
        boolean stay = texts == Texts.STAY;
        boolean suspended = suspensions.of(person.id()).isPresent();
        return page(
                "mine/zeker.jte",
                Map.of("stay", stay, "texts", stay ? STAY : GO, "mistake", mistake, "suspended", suspended),
                status);
    }

    private static Optional<Texts> chosen(String typed) {
        return switch (typed) {
            case STAY -> Optional.of(Texts.STAY);
            case GO -> Optional.of(Texts.GO);
            default -> Optional.empty();
        };
    }

    private static ModelAndView page(String template, Map<String, ?> model, HttpStatus status) {
        ModelAndView page = new ModelAndView(template, model);
        page.setStatus(status);
        return page;
    }
}
