package nl.soepsteen.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.AmbassadorRequests;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is somebody's own: how they present themselves, what they may do, where they are signed in.
@Controller
class MineController {

    private final Accounts accounts;
    private final AmbassadorRequests requests;
    private final Sessions sessions;

    MineController(Accounts accounts, AmbassadorRequests requests, Sessions sessions) {
        this.accounts = accounts;
        this.requests = requests;
        this.sessions = sessions;
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
        return LoginController.see("/mijn?gedaan=bewaard");
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
        return LoginController.see("/mijn?gedaan=gevraagd");
    }

    @PostMapping("/mijn/overal-uitloggen")
    ModelAndView leaveEverywhere(
            @CurrentPerson SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(person.id());
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return LoginController.see("/inloggen");
    }

    private ModelAndView page(SignedIn signedIn, String mistake, String done, HttpStatus status) {
        UUID id = signedIn.id();
        Person person = accounts.find(id).orElseThrow(() -> new NotFoundException("Dit account is er niet meer."));
        ModelAndView page = new ModelAndView("account/mijn.jte");
        page.addObject("person", person);
        page.addObject("request", requests.latestOf(id).orElse(null));
        page.addObject("places", sessions.count(id));
        page.addObject("mistake", mistake);
        page.addObject("done", sentence(done));
        page.setStatus(status);
        return page;
    }

    private static String sentence(String done) {
        return switch (done) {
            case "bewaard" -> "Bewaard.";
            case "gevraagd" -> "Je vraag is verstuurd. Een redacteur laat je per mail weten wat het wordt.";
            default -> "";
        };
    }
}
