package nl.soepsteen.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Accounts.Entry;
import nl.soepsteen.platform.account.JoinPolicy;
import nl.soepsteen.platform.account.LoginLink;
import nl.soepsteen.platform.account.LoginLink.Purpose;
import nl.soepsteen.platform.account.LoginRequests;
import nl.soepsteen.platform.account.Onward;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in with a link by mail, and out.
@Controller
@EvenSuspended
class LoginController {

    private static final Logger log = LoggerFactory.getLogger(LoginController.class);

    private static final String HOME = "/mijn";

    /// What a mailbox gets is limited in the database besides.
    private static final int LINKS_FROM_ONE_PLACE = 40;

    private static final Duration LINKS_WITHIN = Duration.ofMinutes(15);

    private final LoginRequests requests;
    private final Accounts accounts;
    private final Sessions sessions;
    private final JoinPolicy policy;
    private final RequestLimit limit = new RequestLimit(LINKS_FROM_ONE_PLACE, LINKS_FROM_ONE_PLACE, LINKS_WITHIN);
    private final CsrfTokenRepository csrfTokens;

    LoginController(
            LoginRequests requests,
            Accounts accounts,
            Sessions sessions,
            JoinPolicy policy,
            CsrfTokenRepository csrfTokens) {
        this.requests = requests;
        this.accounts = accounts;
        this.sessions = sessions;
        this.policy = policy;
        this.csrfTokens = csrfTokens;
    }

    @GetMapping("/inloggen")
    ModelAndView form(@RequestParam(defaultValue = "") String verder, @CurrentPerson @Nullable SignedIn person) {
        return person == null
                ? form("", verder, "", HttpStatus.OK)
                : SeeOther.at(Onward.of(verder).orElse(HOME));
    }

    @PostMapping("/inloggen")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String verder,
            HttpServletRequest request) {
        Optional<MailAddress> address = MailAddress.of(mail);
        if (address.isEmpty()) {
            return form(
                    mail,
                    verder,
                    "Dit is geen mailadres. Een mailadres ziet eruit als naam@organisatie.nl.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.admits(request)) {
            return form(
                    mail,
                    verder,
                    "Vanaf deze plek is net al vaak om een link gevraagd. Probeer het over een kwartier opnieuw.",
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        requests.note(address.get(), verder);
        return SeeOther.at("/inloggen/gevraagd");
    }

    private ModelAndView form(String mail, String onward, String mistake, HttpStatus status) {
        ModelAndView form = new ModelAndView(
                "account/inloggen.jte",
                Map.of(
                        "mail",
                        mail,
                        "onward",
                        Onward.of(onward).orElse(""),
                        "mistake",
                        mistake,
                        "whoMayJoin",
                        policy.inWords()));
        form.setStatus(status);
        return form;
    }

    @GetMapping("/inloggen/gevraagd")
    String asked() {
        return "account/gevraagd.jte";
    }

    /// Looking uses nothing up: mail scanners look at links too. Only the button lets somebody in.
    @GetMapping("/inloggen/link/{token}")
    ModelAndView link(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return accounts.link(token)
                .map(link -> entry(token, link, "", "", "", HttpStatus.OK))
                .orElseGet(LoginController::used);
    }

    @PostMapping("/inloggen/link/{token}")
    ModelAndView enter(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String mail,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<LoginLink> link = accounts.link(token);
        if (link.isEmpty()) {
            return used();
        }
        Optional<MailAddress> address = MailAddress.of(mail);
        if (link.get().purpose() == Purpose.FIRST_ADMIN && address.isEmpty()) {
            String mistake = "Dit is geen mailadres. Een mailadres ziet eruit als naam@organisatie.nl.";
            return entry(token, link.get(), naam, mail, mistake, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (link.get().makesAccount() && !Person.isName(naam)) {
            String mistake = "Vul een naam in van hooguit 80 tekens. Alleen een voornaam mag ook.";
            return entry(token, link.get(), naam, mail, mistake, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Entry> entry = accounts.enter(token, naam, address.orElse(null));
        if (entry.isEmpty()) {
            return used();
        }
        sessions.begin(request, entry.get().person());
        csrfTokens.saveToken(null, request, response);
        return SeeOther.at(Onward.of(entry.get().onward()).orElse(HOME));
    }

    private static ModelAndView entry(
            String token, LoginLink link, String name, String mail, String mistake, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "account/link.jte",
                Map.of("token", token, "link", link, "name", name, "mail", mail, "mistake", mistake));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView used() {
        log.info("A link for signing in did not work (any more)");
        ModelAndView page = new ModelAndView("account/verlopen.jte");
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    @PostMapping("/uitloggen")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        csrfTokens.saveToken(null, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return SeeOther.at("/");
    }
}
