package nl.soepsteen.platform.moderation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.moderation.Appeals;
import nl.soepsteen.platform.moderation.Decision;
import nl.soepsteen.platform.moderation.DecisionList;
import nl.soepsteen.platform.moderation.Decisions;
import nl.soepsteen.platform.moderation.Decisions.Outcome;
import nl.soepsteen.platform.moderation.Items;
import nl.soepsteen.platform.moderation.Items.Item;
import nl.soepsteen.platform.moderation.Measure;
import nl.soepsteen.platform.moderation.Reason;
import nl.soepsteen.platform.moderation.Reported;
import nl.soepsteen.platform.moderation.Reports;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What was reported and who objects, for editors.
@Controller
class ModerationController {

    static final String REPORTS = "/redactie/meldingen";
    static final String APPEALS = "/redactie/bezwaren";

    private static final String ITEM = REPORTS + "/{id}";
    private static final String APPEAL = APPEALS + "/{id}";

    private static final String REASON_MISSING =
            "Schrijf een reden op. Degene om wie het gaat leest die, dus schrijf wat je ook zou zeggen.";

    private final Items items;
    private final DecisionList list;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Reports reports;

    ModerationController(Items items, DecisionList list, Decisions decisions, Appeals appeals, Reports reports) {
        this.items = items;
        this.list = list;
        this.decisions = decisions;
        this.appeals = appeals;
        this.reports = reports;
    }

    @GetMapping(REPORTS)
    ModelAndView queue(@RequestParam(defaultValue = "") String gedaan) {
        return new ModelAndView(
                "moderation/meldingen.jte",
                Map.of("items", items.open(), "appeals", list.appealed(), "done", sentence(gedaan)));
    }

    private static String sentence(String done) {
        return switch (done) {
            case "besloten" -> "Je besluit is verstuurd aan wie het aangaat.";
            case "beantwoord" -> "Het bezwaar is beantwoord.";
            default -> "";
        };
    }

    @GetMapping(ITEM)
    ModelAndView item(@PathVariable UUID id, @CurrentPerson SignedIn editor) {
        return item(found(id), editor, "", "", "", "", HttpStatus.OK);
    }

    private ModelAndView item(
            Item item,
            SignedIn editor,
            String measure,
            String category,
            String reason,
            String mistake,
            HttpStatus status) {
        boolean partial = items.concerns(item, editor);
        ModelAndView page = new ModelAndView(
                "moderation/melding.jte",
                "page",
                new ItemPage(
                        item,
                        items.lines(item.id()),
                        list.ofItem(item.id()),
                        list.before(item),
                        partial ? List.of() : decisions.possible(item, editor),
                        partial,
                        measure,
                        category.isEmpty() && !item.reasons().isEmpty()
                                ? item.reasons().getFirst().value()
                                : category,
                        reason,
                        mistake));
        page.setStatus(status);
        return page;
    }

    @PostMapping(ITEM)
    ModelAndView decide(
            @PathVariable UUID id,
            @CurrentPerson SignedIn editor,
            @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "0") int gezien) {
        Item item = found(id);
        Optional<Measure> measure = Measure.of(besluit);
        Optional<Reason> category = Reason.of(regel);
        Typed reason = Typed.required(reden, REASON_MISSING);
        if (measure.isEmpty() || category.isEmpty() || !reason.isFine()) {
            String mistake = measure.isEmpty()
                    ? "Kies wat je besluit."
                    : category.isEmpty() ? "Kies om welke huisregel het gaat." : reason.mistake();
            return item(item, editor, besluit, regel, reason.words(), mistake, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Decisions.Wish wish = new Decisions.Wish(measure.get(), category.get(), reason.words(), gezien);
        return switch (decisions.decide(id, editor, wish)) {
            case Outcome.Done() -> SeeOther.at(REPORTS + "?gedaan=besloten");
            case Outcome.Unknown() -> throw unknown();
            case Outcome.Partial() -> throw partial();
            case Outcome.Overtaken() ->
                item(
                        found(id),
                        editor,
                        besluit,
                        regel,
                        reason.words(),
                        "Een collega was je voor. Kijk hieronder wat er is besloten, en of er nog iets nodig is.",
                        HttpStatus.CONFLICT);
            case Outcome.Impossible() ->
                item(
                        found(id),
                        editor,
                        besluit,
                        regel,
                        reason.words(),
                        "Dat kan zoals het er nu bij staat niet. Kijk nog eens wat er te kiezen is.",
                        HttpStatus.CONFLICT);
        };
    }

    private Item found(UUID id) {
        return items.find(id).orElseThrow(ModerationController::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Deze melding is er niet.");
    }

    private static RefusedException partial() {
        return new RefusedException(
                HttpStatus.FORBIDDEN,
                "Dit is aan een ander",
                "Je schreef of meldde dit zelf, of je nam het besluit. Een collega kijkt ernaar.");
    }

    @GetMapping(APPEAL)
    ModelAndView appeal(@PathVariable UUID id, @CurrentPerson SignedIn editor) {
        return appeal(foundAppealed(id), editor, "", "", "", HttpStatus.OK);
    }

    private ModelAndView appeal(
            Decision decision, SignedIn editor, String outcome, String reason, String mistake, HttpStatus status) {
        Decision.Appeal appeal = java.util.Objects.requireNonNull(decision.appeal());
        Optional<Reported> about = reports.any(decision);
        ModelAndView page = new ModelAndView(
                "moderation/bezwaar.jte",
                "page",
                new AppealPage(
                        decision,
                        appeal,
                        about.map(Reported::text).orElse(""),
                        about.filter(Reported::isPublic).map(Reported::address).orElse(null),
                        appeals.mayAnswer(decision, editor),
                        appeals.answerers(decision),
                        outcome,
                        reason,
                        mistake));
        page.setStatus(status);
        return page;
    }

    @PostMapping(APPEAL)
    ModelAndView answer(
            @PathVariable UUID id,
            @CurrentPerson SignedIn editor,
            @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "") String reden) {
        Decision decision = foundAppealed(id);
        Typed reason = Typed.required(reden, REASON_MISSING);
        boolean undo = uitkomst.equals("teruggedraaid");
        if (!appeals.mayAnswer(decision, editor)) {
            throw partial();
        }
        if (!undo && !uitkomst.equals("blijft")) {
            return appeal(
                    decision,
                    editor,
                    uitkomst,
                    reason.words(),
                    "Kies of het besluit blijft.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!reason.isFine()) {
            return appeal(
                    decision, editor, uitkomst, reason.words(), reason.mistake(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (appeals.answer(decision, editor, undo, reason.words())) {
            case DONE -> SeeOther.at(REPORTS + "?gedaan=beantwoord");
            case PARTIAL -> throw partial();
            case OVERTAKEN ->
                appeal(
                        foundAppealed(id),
                        editor,
                        uitkomst,
                        reason.words(),
                        "Een collega was je voor. Het bezwaar is al beantwoord.",
                        HttpStatus.CONFLICT);
        };
    }

    private Decision foundAppealed(UUID id) {
        return list.find(id)
                .filter(decision -> decision.appeal() != null)
                .orElseThrow(() -> new NotFoundException("Dit bezwaar is er niet."));
    }
}
