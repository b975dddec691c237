package nl.soepsteen.platform.following.web;

import java.util.Map;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.following.LeavingLinks;
import nl.soepsteen.platform.following.LeavingLinks.Leaving;
import nl.soepsteen.platform.following.MailChoices;
import nl.soepsteen.platform.following.MailKind;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Ending mail from the mail itself, without signing in: whoever has the link got the mail. Opening the link changes
/// nothing, since programs open links too; the button or the mail program's own button does (RFC 8058). Doing it twice
/// does no more than once.
@Controller
class LeavingMailController {

    private static final String PATH = LeavingLinks.ADDRESS + "{token}";

    private final LeavingLinks links;
    private final MailChoices choices;

    LeavingMailController(LeavingLinks links, MailChoices choices) {
        this.links = links;
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String token) {
        Leaving leaving = found(token);
        return page(token, leaving.kind(), choices.of(leaving.person()).wants(leaving.kind()), "");
    }

    /// The only form of the site that carries no proof that it was ours: mail programs send it.
    @EvenSuspended
    @PostMapping(PATH)
    ModelAndView leave(@PathVariable String token) {
        Leaving leaving = found(token);
        choices.want(leaving.person(), leaving.kind(), false);
        return page(token, leaving.kind(), false, "Je bent afgemeld.");
    }

    @EvenSuspended
    @PostMapping(PATH + "/toch")
    ModelAndView comeBack(@PathVariable String token) {
        Leaving leaving = found(token);
        choices.want(leaving.person(), leaving.kind(), true);
        return page(token, leaving.kind(), true, "Je krijgt deze mail weer.");
    }

    private Leaving found(String token) {
        return links.find(token)
                .orElseThrow(() -> new NotFoundException(
                        "Deze afmeldlink werkt niet (meer). Log in en kies bij Mijn Soepsteen welke mail je krijgt."));
    }

    private static ModelAndView page(String token, MailKind kind, boolean wanted, String done) {
        return new ModelAndView(
                "following/afmelden.jte",
                Map.of("address", LeavingLinks.ADDRESS + token, "kind", kind, "wanted", wanted, "done", done));
    }
}
