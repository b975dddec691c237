package nl.soepsteen.platform.mine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.AmbassadorRequests;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.account.web.Sessions;
import nl.soepsteen.platform.following.News;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.reading.Readings;
import nl.soepsteen.platform.reading.Readings.Times;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import nl.soepsteen.platform.writing.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is somebody's own: how they present themselves, what they wrote, what they may do, where they are
/// signed in.
@Controller
class MineController {

    /// Nobody reads a larger number as more.
    private static final int MOST_COUNTED = 99;

    private final Accounts accounts;
    private final AmbassadorRequests requests;
    private final Sessions sessions;
    private final Drafts drafts;
    private final Publications publications;
    private final Readings readings;
    private final News news;

    MineController(
            Accounts accounts,
            AmbassadorRequests requests,
            Sessions sessions,
            Drafts drafts,
            Publications publications,
            Readings readings,
            News news) {
        this.accounts = accounts;
        this.requests = requests;
        this.sessions = sessions;
        this.drafts = drafts;
        this.publications = publications;
        this.readings = readings;
        this.news = news;
    }

    @GetMapping("/mijn")
    ModelAndView mine(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String gedaan) {
        return page(person, "", gedaan, HttpStatus.OK);
    }

    @PostMapping("/mijn")
    ModelAndView present(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String organisatie,
            @RequestParam(defaultValue = "false") boolean bewoner,
            @RequestParam(defaultValue = "false") boolean ervaring,
            @RequestParam(defaultValue = "false") boolean schakelaar) {
        if (!Person.isName(naam)) {
            return page(
                    person,
                    "Vul een naam in van hooguit 80 tekens. Alleen een voornaam mag ook.",
                    "",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (organisatie.strip().length() > Hats.LONGEST) {
            return page(
                    person,
                    "De naam van je organisatie is langer dan 120 tekens. Maak hem korter.",
                    "",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        accounts.present(person.id(), naam, new Hats(organisatie, bewoner, ervaring, schakelaar));
        return SeeOther.at("/mijn?gedaan=bewaard");
    }

    @PostMapping("/mijn/ambassadeur")
    ModelAndView askToBecomeAmbassador(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String waarom) {
        String motive = waarom.strip();
        if (motive.isEmpty() || motive.length() > AmbassadorRequests.LONGEST) {
            return page(
                    person,
                    "Vertel in een paar zinnen waarom je ambassadeur wilt worden.",
                    "",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requests.ask(person.id(), motive);
        return SeeOther.at("/mijn?gedaan=gevraagd");
    }

    @EvenSuspended
    @PostMapping("/mijn/overal-uitloggen")
    ModelAndView leaveEverywhere(
            @CurrentPerson SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(person.id());
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return SeeOther.at("/inloggen");
    }

    private ModelAndView page(SignedIn signedIn, String mistake, String done, HttpStatus status) {
        UUID id = signedIn.id();
        Person person = accounts.find(id).orElseThrow(() -> new NotFoundException("Dit account is er niet meer."));
        ModelAndView page = new ModelAndView(
                "mine/mijn.jte",
                "page",
                new MinePage(
                        person,
                        requests.latestOf(id).orElse(null),
                        sessions.count(id),
                        drafts.listed(id).stream().map(DraftLine::of).toList(),
                        pages(id),
                        newThings(id),
                        mistake,
                        sentence(done)));
        page.setStatus(status);
        return page;
    }

    private String newThings(UUID person) {
        int count = news.count(person, MOST_COUNTED + 1);
        if (count == 0) {
            return "";
        }
        return count > MOST_COUNTED
                ? "meer dan %d dingen".formatted(MOST_COUNTED)
                : Dutch.count(count, "ding", "dingen");
    }

    private List<PageLine> pages(UUID person) {
        List<KeptPage> pages = publications.keptOf(person);
        Map<UUID, Times> times =
                readings.of(pages.stream().map(page -> page.subject().id()).toList());
        return pages.stream()
                .map(page -> PageLine.of(page, times.getOrDefault(page.subject().id(), Times.NONE)))
                .toList();
    }

    private static String sentence(String done) {
        return switch (done) {
            case "bewaard" -> "Bewaard.";
            case "gevraagd" -> "Je vraag is verstuurd. Een redacteur laat je per mail weten wat het wordt.";
            default -> "";
        };
    }
}
