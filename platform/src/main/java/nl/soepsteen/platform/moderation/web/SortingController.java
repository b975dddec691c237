package nl.soepsteen.platform.moderation.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.moderation.Reason;
import nl.soepsteen.platform.moderation.Sorting;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What ambassadors help with.
@Controller
class SortingController {

    private static final String SORTING = "/sorteren";

    private final Sorting sorting;

    SortingController(Sorting sorting) {
        this.sorting = sorting;
    }

    @GetMapping(SORTING)
    ModelAndView sort(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String gedaan) {
        return page(person, Refusal.NOTHING, sentence(gedaan), HttpStatus.OK);
    }

    private static String sentence(String done) {
        return switch (done) {
            case "door" -> "De bijdrage staat op de site.";
            case "niet" -> "Niet doorgelaten. De schrijver krijgt jouw uitleg per mail.";
            case "verborgen" -> "Verborgen, tot een redacteur ernaar kijkt.";
            default -> "";
        };
    }

    @PostMapping(SORTING + "/bijdragen/{id}")
    ModelAndView look(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String reden) {
        if (besluit.equals("ja")) {
            return moved(sorting.letThrough(id, person), "door");
        }
        Optional<Reason> category = Reason.of(regel);
        Typed reason = Typed.required(
                reden,
                "Schrijf op waarom dit niet op de site kan. De schrijver leest het en kan het opnieuw proberen.");
        if (!besluit.equals("nee") || category.isEmpty() || !reason.isFine()) {
            String mistake = !besluit.equals("nee")
                    ? "Kies of je dit doorlaat."
                    : category.isEmpty() ? "Kies om welke huisregel het gaat." : reason.mistake();
            return page(person, new Refusal(id, regel, reason.words(), mistake), "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return moved(sorting.refuse(id, person, category.get(), reason.words()), "niet");
    }

    @PostMapping(SORTING + "/meldingen/{id}")
    ModelAndView hide(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        return moved(sorting.hide(id, person), "verborgen");
    }

    private static ModelAndView moved(boolean done, String what) {
        if (!done) {
            throw new NotFoundException(
                    "Dit wacht niet meer. Misschien was iemand je voor, of haalde de schrijver het weg.");
        }
        return SeeOther.at(SORTING + "?gedaan=" + what);
    }

    private ModelAndView page(SignedIn person, Refusal again, String done, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "moderation/sorteren.jte",
                Map.of(
                        "waiting",
                        sorting.waiting(person),
                        "reported",
                        sorting.reported(person),
                        "again",
                        again,
                        "done",
                        done));
        page.setStatus(status);
        return page;
    }
}
