package nl.soepsteen.platform.vocabulary.web;

import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.vocabulary.Mistake;
import nl.soepsteen.platform.vocabulary.TermEditor;
import nl.soepsteen.platform.vocabulary.TermEditor.Result;
import nl.soepsteen.platform.vocabulary.TermState;
import nl.soepsteen.platform.vocabulary.Terms;
import nl.soepsteen.platform.vocabulary.Wording;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where editors look after terms: all of them, one of them, a new one.
@Controller
class VocabularyController {

    static final String PATH = "/redactie/woorden";

    private static final String ADDED = PATH + "/{lijst}/" + Terms.NEW;
    private static final String TERM = PATH + "/{lijst}/{slug}";

    private final Terms terms;
    private final TermEditor editor;
    private final WordListsPages lists;
    private final EditTermPages pages;

    VocabularyController(Terms terms, TermEditor editor, WordListsPages lists, EditTermPages pages) {
        this.terms = terms;
        this.editor = editor;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView all(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String gedaan) {
        return new ModelAndView("vocabulary/lijsten.jte", Map.of("page", lists.of(q, done(gedaan))));
    }

    @GetMapping(ADDED)
    ModelAndView blank(@PathVariable String lijst) {
        return blank(list(lijst), Wording.typed("", "", ""), EditTermPages.NOTHING_WRONG, HttpStatus.OK);
    }

    @PostMapping(ADDED)
    ModelAndView add(
            @PathVariable String lijst,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String noot,
            @RequestParam(defaultValue = "") String ook) {
        TermList list = list(lijst);
        Wording typed = Wording.typed(label, noot, ook);
        return switch (editor.add(list, typed, person.id())) {
            case Result.Saved(Slug slug) -> see(list, slug, "toegevoegd");
            case Result.Refused(Mistake mistake) -> blank(list, typed, mistake, HttpStatus.UNPROCESSABLE_CONTENT);
            case Result.Stale(TermState latest) -> see(list, latest.term().slug(), "");
        };
    }

    @GetMapping(TERM)
    ModelAndView term(
            @PathVariable String lijst, @PathVariable String slug, @RequestParam(defaultValue = "") String gedaan) {
        return page(pages.of(found(list(lijst), slug), done(gedaan)), HttpStatus.OK);
    }

    @PostMapping(TERM)
    ModelAndView reword(
            @PathVariable String lijst,
            @PathVariable String slug,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String noot,
            @RequestParam(defaultValue = "") String ook) {
        TermState now = found(list(lijst), slug);
        Wording typed = Wording.typed(label, noot, ook);
        Result result = editor.reword(now.term().list(), now.term().slug(), number(versie), typed, person.id());
        return answer(result, now, typed, "bewaard");
    }

    @PostMapping(TERM + "/samenvoegen")
    ModelAndView merge(
            @PathVariable String lijst,
            @PathVariable String slug,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String naar) {
        TermState now = found(list(lijst), slug);
        Result result = Slug.isValid(naar)
                ? editor.merge(now.term().list(), now.term().slug(), number(versie), new Slug(naar), person.id())
                : new Result.Refused(new Mistake(Mistake.INTO, "Kies het begrip waar dit bij hoort."));
        return answer(result, now, null, "samengevoegd");
    }

    @PostMapping(TERM + "/los")
    ModelAndView split(
            @PathVariable String lijst,
            @PathVariable String slug,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String versie) {
        TermState now = found(list(lijst), slug);
        Result result = editor.split(now.term().list(), now.term().slug(), number(versie), person.id());
        return answer(result, now, null, "los");
    }

    @PostMapping(TERM + "/terug")
    ModelAndView restore(
            @PathVariable String lijst,
            @PathVariable String slug,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String nummer) {
        TermState now = found(list(lijst), slug);
        Result result =
                editor.restore(now.term().list(), now.term().slug(), number(versie), number(nummer), person.id());
        return answer(result, now, null, "teruggezet");
    }

    @PostMapping(TERM + "/weg")
    ModelAndView remove(
            @PathVariable String lijst,
            @PathVariable String slug,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String versie) {
        TermState now = found(list(lijst), slug);
        Result result = editor.remove(now.term().list(), now.term().slug(), number(versie), person.id());
        return result instanceof Result.Saved ? SeeOther.at(PATH + "?gedaan=weg") : answer(result, now, null, "");
    }

    /// @param typed what stood in the form, or null when something else was asked
    private ModelAndView answer(Result result, TermState now, @Nullable Wording typed, String done) {
        return switch (result) {
            case Result.Saved(Slug slug) -> see(now.term().list(), slug, done);
            case Result.Stale(TermState latest) -> page(pages.stale(latest, typed), HttpStatus.CONFLICT);
            case Result.Refused(Mistake mistake) ->
                page(pages.refused(now, typed, mistake), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView page(EditTermPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("vocabulary/woord.jte", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private static ModelAndView blank(TermList list, Wording typed, Mistake mistake, HttpStatus status) {
        if (!list.isOpen()) {
            throw new NotFoundException(
                    "Aan deze lijst kun je niets toevoegen: de site rekent op precies deze begrippen.");
        }
        ModelAndView view = new ModelAndView(
                "vocabulary/nieuw.jte",
                Map.of(
                        "list",
                        ListNames.of(list),
                        "address",
                        PATH + "/" + list.key() + "/" + Terms.NEW,
                        "typed",
                        typed,
                        "mistake",
                        mistake));
        view.setStatus(status);
        return view;
    }

    private static TermList list(String key) {
        return TermList.ofKey(key)
                .orElseThrow(() ->
                        new NotFoundException("Deze lijst is er niet. Begin bij het overzicht van alle woorden."));
    }

    private TermState found(TermList list, String slug) {
        return Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(valid -> terms.find(list, new Slug(valid)))
                .orElseThrow(() -> new NotFoundException(
                        "Dit begrip is er niet (meer). Misschien heeft een andere" + " redacteur het weggehaald."));
    }

    /// What is no number is no version that anybody saw.
    private static long number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static String done(String what) {
        return switch (what) {
            case "bewaard" -> "Bewaard. De hele site gebruikt deze woorden nu, de zoekmachine ook.";
            case "toegevoegd" -> "Toegevoegd. Schrijvers kunnen het nu kiezen.";
            case "samengevoegd" -> "Samengevoegd. Oude adressen leiden naar het andere begrip.";
            case "los" -> "Het is weer een eigen begrip.";
            case "teruggezet" -> "Teruggezet.";
            case "weg" -> "Weggehaald.";
            default -> "";
        };
    }

    private static ModelAndView see(TermList list, Slug slug, String done) {
        return SeeOther.at(WordListsPages.address(list, slug) + (done.isEmpty() ? "" : "?gedaan=" + done));
    }
}
