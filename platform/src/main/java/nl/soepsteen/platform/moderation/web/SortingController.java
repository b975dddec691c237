package nl.soepsteen.platform.moderation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.moderation.Reason;
import nl.soepsteen.platform.moderation.Sorting;
import nl.soepsteen.platform.moderation.Sorting.Waiting;
import nl.soepsteen.platform.picture.PicturePaths;
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

    private static final int BELOW_THE_NAME = 4;

    private final Sorting sorting;
    private final MarkdownRenderer renderer;

    SortingController(Sorting sorting, MarkdownRenderer renderer) {
        this.renderer = renderer;
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
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String reden) {
        if (besluit.equals("ja")) {
            return moved(sorting.letThrough(id, versie, person), "door");
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
                    "Dit wacht niet meer, of er staat nu iets anders. Misschien was iemand je voor, of veranderde de"
                            + " schrijver het. Ga terug en kijk opnieuw.");
        }
        return SeeOther.at(SORTING + "?gedaan=" + what);
    }

    private ModelAndView page(SignedIn person, Refusal again, String done, HttpStatus status) {
        List<Waiting> waiting = sorting.waiting(person);
        ModelAndView page = new ModelAndView(
                "moderation/sorteren.jte",
                Map.of(
                        "waiting",
                        waiting,
                        "texts",
                        waiting.stream()
                                .collect(Collectors.toMap(one -> one.post().id(), this::text)),
                        "reported",
                        sorting.reported(person),
                        "again",
                        again,
                        "done",
                        done));
        page.setStatus(status);
        return page;
    }

    /// As it will stand there, with its pictures.
    private SafeHtml text(Waiting one) {
        try {
            return renderer.renderAmongOthers(PicturePaths.forWriters(one.post().markdown()), BELOW_THE_NAME)
                    .html();
        } catch (TooComplexException _) {
            return renderer.renderAmongOthers("Deze tekst is te ingewikkeld om te laten zien.", BELOW_THE_NAME)
                    .html(); // it was sent under wider limits than today's
        }
    }
}
