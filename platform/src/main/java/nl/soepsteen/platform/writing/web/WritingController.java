package nl.soepsteen.platform.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.advice.ProposedSummary;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.Rendered;
import nl.soepsteen.content.render.Section;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.writing.Contributions;
import nl.soepsteen.platform.writing.Contributions.Outcome;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.Drafts.Saved;
import nl.soepsteen.platform.writing.Fields;
import nl.soepsteen.platform.writing.Form;
import nl.soepsteen.platform.writing.FormFields;
import nl.soepsteen.platform.writing.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Writing: choosing a form, typing, saving, looking, sending.
@Controller
class WritingController {

    private static final String PATH = "/schrijven";

    private final Drafts drafts;
    private final Contributions contributions;
    private final FormFields forms;
    private final Trail trail;
    private final Vocabulary vocabulary;
    private final MarkdownRenderer renderer;

    WritingController(
            Drafts drafts,
            Contributions contributions,
            FormFields forms,
            Trail trail,
            Vocabulary vocabulary,
            MarkdownRenderer renderer) {
        this.drafts = drafts;
        this.contributions = contributions;
        this.forms = forms;
        this.trail = trail;
        this.vocabulary = vocabulary;
        this.renderer = renderer;
    }

    @GetMapping(PATH)
    ModelAndView start(@CurrentPerson SignedIn person) {
        return new ModelAndView("writing/start.jte", Map.of("drafts", drafts.of(person.id())));
    }

    @PostMapping(PATH)
    ModelAndView begin(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "kort") String vorm,
            HttpServletRequest request) {
        Form form = Form.named(vorm).orElse(Form.SHORT);
        Draft draft = drafts.begin(person.id(), form, typed(request), null);
        return see(PATH + "/" + draft.id());
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView draft(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        return page(found(id, person), person, List.of(), HttpStatus.OK);
    }

    /// What any button of the form sends: all that was typed is saved first, whatever else is asked.
    @PostMapping(PATH + "/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "bewaar") String actie,
            @RequestParam UUID sleutel,
            @RequestParam(defaultValue = "") String reden,
            HttpServletRequest request) {
        Draft known = found(id, person);
        Form form = Form.named(vorm).orElse(known.form());
        Fields fields = withSummary(form, typed(request));
        Saved saved = drafts.save(id, person.id(), versie, form, fields).orElseThrow(WritingController::gone);
        if (!(saved instanceof Saved.AsLatest)) {
            return page(found(id, person), person, List.of(), HttpStatus.CONFLICT);
        }
        if (!actie.equals("verstuur")) {
            return see(PATH + "/" + id);
        }
        Draft latest = found(id, person);
        return switch (contributions.send(latest, person, sleutel, reden)) {
            case Outcome.Refused(List<Problem> problems) ->
                page(latest, person, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Waiting() -> see(PATH + "/" + id);
            case Outcome.Published(String address) -> see(address);
        };
    }

    /// Saves in the background. Answers the revision to tell next time, or 409 when another window was first.
    @PostMapping(PATH + "/{id}/bewaar")
    ResponseEntity<Map<String, Object>> saveQuietly(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String vorm,
            HttpServletRequest request) {
        Draft known = found(id, person);
        Form form = Form.named(vorm).orElse(known.form());
        Saved saved = drafts.save(id, person.id(), versie, form, typed(request)).orElseThrow(WritingController::gone);
        return saved instanceof Saved.AsLatest(int revision)
                ? ResponseEntity.ok(Map.of("versie", revision))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of());
    }

    @PostMapping(PATH + "/{id}/voorbeeld")
    ModelAndView preview(@PathVariable UUID id, @CurrentPerson SignedIn person, HttpServletRequest request) {
        Draft draft = found(id, person);
        try {
            Rendered rendered = renderer.render(forms.story(draft.form(), typed(request)));
            return new ModelAndView("writing/preview.jte", Map.of("text", rendered.html(), "mistake", ""));
        } catch (TooComplexException e) {
            Rendered nothing = renderer.render("");
            return new ModelAndView(
                    "writing/preview.jte", Map.of("text", nothing.html(), "mistake", String.valueOf(e.getMessage())));
        }
    }

    @PostMapping(PATH + "/{id}/kies")
    ModelAndView choose(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        drafts.forgetBeside(id, person.id());
        return see(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/weg")
    ModelAndView delete(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        drafts.delete(id, person.id());
        return see(PATH);
    }

    private Fields typed(HttpServletRequest request) {
        return Fields.of(request.getParameterMap(), forms.names());
    }

    /// The short form does not ask for a summary: it is made of the text, and can be changed afterwards.
    private Fields withSummary(Form form, Fields typed) {
        if (form != Form.SHORT || !typed.text("samenvatting").isBlank()) {
            return typed;
        }
        String story = forms.story(form, typed);
        try {
            String text = renderer.render(story).sections().stream()
                    .map(Section::text)
                    .reduce("", (one, other) -> one + "\n" + other);
            return typed.with("samenvatting", ProposedSummary.of(text));
        } catch (TooComplexException _) {
            return typed; // sending says what is too complex
        }
    }

    private ModelAndView page(Draft draft, SignedIn person, List<Problem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "writing/form.jte",
                Map.of(
                        "page",
                        new DraftPage(
                                draft,
                                UUID.randomUUID().toString(),
                                forms.sections(draft.form()),
                                vocabulary,
                                problems,
                                drafts.beside(draft.id()),
                                trail.ofDraft(draft.id()),
                                contributions.mayPublish(person))));
        page.setStatus(status);
        return page;
    }

    private Draft found(UUID id, SignedIn person) {
        return Optional.of(id).flatMap(it -> drafts.find(it, person.id())).orElseThrow(WritingController::gone);
    }

    private static NotFoundException gone() {
        return new NotFoundException("Dit concept is er niet (meer). Misschien is het al gepubliceerd of weggegooid.");
    }

    private static ModelAndView see(String path) {
        RedirectView redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
