package nl.soepsteen.platform.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.advice.ProposedSummary;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.Section;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.browse.KnownPlace;
import nl.soepsteen.platform.browse.KnownPlaces;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import nl.soepsteen.platform.writing.Contributions;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.Drafts.Saved;
import nl.soepsteen.platform.writing.Fields;
import nl.soepsteen.platform.writing.Form;
import nl.soepsteen.platform.writing.FormFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing: choosing a form, typing, saving, seeing what it looks like.
@Controller
@EvenSuspended
class WritingController {

    private final Drafts drafts;
    private final Contributions contributions;
    private final FormFields forms;
    private final WritingPages pages;
    private final MarkdownRenderer renderer;
    private final KnownPlaces places;

    WritingController(
            Drafts drafts,
            Contributions contributions,
            FormFields forms,
            WritingPages pages,
            MarkdownRenderer renderer,
            KnownPlaces places) {
        this.drafts = drafts;
        this.contributions = contributions;
        this.forms = forms;
        this.pages = pages;
        this.renderer = renderer;
        this.places = places;
    }

    @GetMapping(Paths.WRITING)
    ModelAndView start(@CurrentPerson SignedIn person) {
        return new ModelAndView(
                "writing/start.jte", Map.of("drafts", drafts.listed(person.id()), "baseSlug", "", "baseTitle", ""));
    }

    /// "Wij proberen dit ook": begins with the page that somebody takes further.
    @GetMapping(Paths.WRITING + "/ook/{slug}")
    ModelAndView startFrom(@PathVariable String slug) {
        KeptPage base = pages.base(slug)
                .orElseThrow(() -> new NotFoundException("De pagina waarop je verder wilt gaan, is er niet (meer)."));
        return new ModelAndView(
                "writing/start.jte",
                Map.of("drafts", List.of(), "baseSlug", base.slug().value(), "baseTitle", base.title()));
    }

    @PostMapping(Paths.WRITING)
    ModelAndView begin(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "kort") String vorm,
            @RequestParam(defaultValue = "") String op) {
        Form form = Form.named(vorm).orElse(Form.SHORT);
        Fields fields = pages.base(op)
                .map(base -> Fields.NONE
                        .with(FormFields.BASED_ON, base.slug().value())
                        .with("fase", "experiment"))
                .orElse(Fields.NONE);
        Draft draft = drafts.begin(person.id(), form, fields);
        return SeeOther.at(Paths.draft(draft.id()));
    }

    @GetMapping(Paths.WRITING + "/{id}")
    ModelAndView draft(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        return pages.form(pages.found(id, person), person, List.of(), HttpStatus.OK);
    }

    /// What any button of the form sends: all that was typed is saved first, whatever else is asked.
    ///
    /// @param vorm the form that was shown, which another window may have changed since
    /// @param naar another form to go on in, or empty
    @PostMapping(Paths.WRITING + "/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "bewaar") String actie,
            @RequestParam(defaultValue = "") String naar,
            HttpServletRequest request) {
        Draft known = pages.found(id, person);
        Form form = shown(known, vorm);
        Form next = Form.named(naar)
                .filter(other -> other != Form.MARKDOWN && form != Form.MARKDOWN)
                .orElse(form);
        Fields typed = withSummary(form, typed(form, known, person, request));
        Saved saved = drafts.save(id, person.id(), versie, next, forms.moved(typed, form, next))
                .orElseThrow(WritingPages::gone);
        if (!(saved instanceof Saved.AsLatest)) {
            return pages.form(pages.found(id, person), person, List.of(), HttpStatus.CONFLICT);
        }
        if (!actie.equals("nakijken")) {
            return SeeOther.at(Paths.draft(id));
        }
        Draft latest = pages.found(id, person);
        return switch (contributions.read(latest, person)) {
            case ReadResult.Refused(List<Problem> problems) ->
                pages.form(latest, person, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case ReadResult.Read(Document _) -> SeeOther.at(Paths.check(id));
        };
    }

    /// Saves in the background. Answers the revision to tell next time, or 409 when another window was first.
    @PostMapping(Paths.WRITING + "/{id}/bewaar")
    ResponseEntity<Map<String, Object>> saveQuietly(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String vorm,
            HttpServletRequest request) {
        Draft known = pages.found(id, person);
        Form form = shown(known, vorm);
        Saved saved = drafts.save(id, person.id(), versie, form, typed(form, known, person, request))
                .orElseThrow(WritingPages::gone);
        return saved instanceof Saved.AsLatest(int revision)
                ? ResponseEntity.ok(Map.of("versie", revision))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of());
    }

    @PostMapping(Paths.WRITING + "/{id}/voorbeeld")
    ModelAndView preview(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String vorm,
            HttpServletRequest request) {
        Draft draft = pages.found(id, person);
        Form form = shown(draft, vorm);
        String story = forms.story(form, typed(form, draft, person, request));
        try {
            return preview(story, "");
        } catch (TooComplexException e) {
            return preview("", Optional.ofNullable(e.getMessage()).orElse(""));
        }
    }

    private ModelAndView preview(String story, String mistake) {
        return new ModelAndView(
                "writing/preview.jte",
                Map.of("text", renderer.render(PicturePaths.forWriters(story)).html(), "mistake", mistake));
    }

    @PostMapping(Paths.WRITING + "/{id}/kies")
    ModelAndView choose(
            @PathVariable UUID id, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") List<UUID> gezien) {
        drafts.forgetBeside(id, person.id(), gezien);
        return SeeOther.at(Paths.draft(id));
    }

    @PostMapping(Paths.WRITING + "/{id}/weg")
    ModelAndView delete(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        drafts.delete(id, person.id());
        return SeeOther.at(Paths.WRITING);
    }

    /// The wijken of a gemeente that pages speak of, for who is typing one.
    @GetMapping(Paths.WRITING + "/wijken")
    ResponseEntity<List<String>> wijken(@RequestParam(defaultValue = "") String gemeente) {
        return ResponseEntity.ok(places.gemeente(gemeente).stream()
                .flatMap(known -> places.wijken(known.path()).stream())
                .map(KnownPlace::name)
                .toList());
    }

    private static Form shown(Draft known, String form) {
        return Form.named(form).orElse(known.form());
    }

    private Fields typed(Form form, Draft known, SignedIn person, HttpServletRequest request) {
        return forms.typed(form, request.getParameterMap(), known.fields(), person.isAtLeast(Role.EDITOR));
    }

    /// The short form does not ask for a summary: it is made of the text, and can be changed afterwards.
    private Fields withSummary(Form form, Fields typed) {
        if (form != Form.SHORT || !typed.text("samenvatting").isBlank()) {
            return typed;
        }
        try {
            String text = renderer.render(forms.story(form, typed)).sections().stream()
                    .map(Section::text)
                    .reduce("", (one, other) -> one + "\n" + other);
            return typed.with("samenvatting", ProposedSummary.of(text));
        } catch (TooComplexException _) {
            return typed; // sending says what is too complex
        }
    }
}
