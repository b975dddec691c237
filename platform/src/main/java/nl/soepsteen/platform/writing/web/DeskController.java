package nl.soepsteen.platform.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.advice.LanguageHints;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.Rendered;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.account.AmbassadorRequests;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import nl.soepsteen.platform.writing.Contributions;
import nl.soepsteen.platform.writing.Desk;
import nl.soepsteen.platform.writing.Desk.Approval;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Fields;
import nl.soepsteen.platform.writing.Form;
import nl.soepsteen.platform.writing.FormFields;
import nl.soepsteen.platform.writing.Gemeenten;
import nl.soepsteen.platform.writing.OtherQueue;
import nl.soepsteen.platform.writing.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of the editors: one queue of all that waits.
@Controller
class DeskController {

    private static final String ITEM = Paths.DESK + "/{id}";

    private static final Set<String> DECISIONS = Set.of("ja", "nee");

    private final Desk desk;
    private final AmbassadorRequests requests;
    private final FormFields forms;
    private final Trail trail;
    private final Steps steps;
    private final Vocabulary vocabulary;
    private final MarkdownRenderer renderer;
    private final LanguageHints hints;
    private final Gemeenten gemeenten;
    private final List<OtherQueue> others;

    DeskController(
            Desk desk,
            AmbassadorRequests requests,
            FormFields forms,
            Trail trail,
            Steps steps,
            Vocabulary vocabulary,
            MarkdownRenderer renderer,
            LanguageHints hints,
            Gemeenten gemeenten,
            List<OtherQueue> others) {
        this.desk = desk;
        this.requests = requests;
        this.forms = forms;
        this.trail = trail;
        this.steps = steps;
        this.vocabulary = vocabulary;
        this.renderer = renderer;
        this.hints = hints;
        this.gemeenten = gemeenten;
        this.others = List.copyOf(others);
    }

    @GetMapping(Paths.DESK)
    ModelAndView queue(@RequestParam(defaultValue = "") String gedaan) {
        return new ModelAndView(
                "writing/desk.jte",
                Map.of(
                        "lines",
                        DeskLine.of(desk.queue(), requests.waiting()),
                        "others",
                        others,
                        "done",
                        sentence(gedaan)));
    }

    private static String sentence(String done) {
        return switch (done) {
            case "gevraagd" -> "Je vraag is verstuurd. De tekst blijft wachten.";
            case "terug" -> "Teruggegeven. De schrijver krijgt jouw uitleg per mail.";
            case "besloten" -> "Je besluit is verstuurd.";
            default -> "";
        };
    }

    @GetMapping(ITEM)
    ModelAndView item(@PathVariable UUID id, @CurrentPerson SignedIn editor) {
        return item(id, editor, "", HttpStatus.OK);
    }

    private ModelAndView item(UUID id, SignedIn editor, String mistake, HttpStatus status) {
        Desk.Waiting waiting = desk.open(id, editor).orElseThrow(DeskController::gone);
        Draft draft = waiting.draft();
        ReadResult read = desk.read(draft);
        List<Problem> problems = read instanceof ReadResult.Refused(List<Problem> found) ? found : List.of();
        DraftPage form = new DraftPage(
                draft.form() == Form.MARKDOWN ? draft : draft.shownAs(Form.TEXT),
                forms,
                vocabulary,
                problems,
                List.of(),
                steps.of(trail.ofDraft(id)),
                gemeenten.names(),
                true);
        DeskItem item = read instanceof ReadResult.Read(Document document)
                ? readable(waiting, form, document, mistake)
                : new DeskItem(
                        waiting,
                        form,
                        draft.titleInList(),
                        "",
                        null,
                        problems,
                        List.of(),
                        List.of(),
                        desk.overtakenBy(draft),
                        mistake);
        ModelAndView page = new ModelAndView("writing/item.jte", Map.of("item", item));
        page.setStatus(status);
        return page;
    }

    private DeskItem readable(Desk.Waiting waiting, DraftPage form, Document document, String mistake) {
        Rendered body = renderer.render(PicturePaths.forWriters(document.body()));
        return new DeskItem(
                waiting,
                form,
                document.title(),
                document.summary(),
                body.html(),
                List.of(),
                hints.in(WritingPages.plain(document, body)),
                Contributions.personalData(document),
                desk.overtakenBy(waiting.draft()),
                mistake);
    }

    @PostMapping(ITEM + "/gegevens")
    ModelAndView edit(
            @PathVariable UUID id,
            @CurrentPerson SignedIn editor,
            @RequestParam(defaultValue = "0") int versie,
            HttpServletRequest request) {
        Draft draft = desk.open(id, editor).orElseThrow(DeskController::gone).draft();
        Fields fields = forms.besidesText(draft, request.getParameterMap());
        return desk.edit(id, editor, versie, fields)
                ? SeeOther.at(Paths.onDesk(id))
                : item(
                        id,
                        editor,
                        "De tekst is intussen veranderd. Kijk nog eens en vul het opnieuw in.",
                        HttpStatus.CONFLICT);
    }

    @PostMapping(ITEM + "/vraag")
    ModelAndView ask(
            @PathVariable UUID id, @CurrentPerson SignedIn editor, @RequestParam(defaultValue = "") String bericht) {
        return moved(desk.ask(id, editor, Said.required(bericht, "vraag")), "gevraagd");
    }

    @PostMapping(ITEM + "/terug")
    ModelAndView giveBack(
            @PathVariable UUID id, @CurrentPerson SignedIn editor, @RequestParam(defaultValue = "") String bericht) {
        return moved(desk.giveBack(id, editor, Said.required(bericht, "reden")), "terug");
    }

    @PostMapping(ITEM + "/publiceer")
    ModelAndView approve(
            @PathVariable UUID id,
            @CurrentPerson SignedIn editor,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "0") int gezien,
            @RequestParam(defaultValue = "") String bericht) {
        String message = Said.optional(bericht, "bericht");
        return switch (Again.when(() -> desk.approve(id, editor, versie, gezien, message))) {
            case Approval.Done(String address) -> SeeOther.at(address);
            case Approval.Refused(List<Problem> _) ->
                item(id, editor, "Zo kan het nog niet op de site.", HttpStatus.UNPROCESSABLE_CONTENT);
            case Approval.Overtaken() ->
                item(
                        id,
                        editor,
                        "De pagina is intussen veranderd. Vergelijk de versies voor je dit publiceert.",
                        HttpStatus.CONFLICT);
            case Approval.Changed() ->
                item(id, editor, "De tekst is veranderd nadat je hem bekeek. Kijk nog een keer.", HttpStatus.CONFLICT);
        };
    }

    @PostMapping(Paths.DESK + "/ambassadeurs/{id}")
    ModelAndView decide(
            @PathVariable UUID id,
            @CurrentPerson SignedIn editor,
            @RequestParam(defaultValue = "") String besluit,
            @RequestParam(defaultValue = "") String bericht) {
        String reason = Said.required(bericht, "reden", AmbassadorRequests.LONGEST);
        if (!DECISIONS.contains(besluit)) {
            throw new BadParameterException("besluit", "Dit besluit ken ik niet.", "Kies ja of nee.");
        }
        return moved(requests.decide(id, besluit.equals("ja"), reason, editor.id()), "besloten");
    }

    private static ModelAndView moved(boolean done, String what) {
        if (!done) {
            throw gone();
        }
        return SeeOther.at(Paths.DESK + "?gedaan=" + what);
    }

    private static NotFoundException gone() {
        return new NotFoundException(
                "Dit ligt niet (meer) bij de redactie. Misschien was een collega je voor, of haalde"
                        + " de schrijver het terug.");
    }
}
