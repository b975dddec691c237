package nl.soepsteen.platform.savedsearch.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.savedsearch.KeptQueries;
import nl.soepsteen.platform.savedsearch.Match;
import nl.soepsteen.platform.savedsearch.Matches;
import nl.soepsteen.platform.savedsearch.SavedSearch;
import nl.soepsteen.platform.savedsearch.SavedSearches;
import nl.soepsteen.platform.savedsearch.Told;
import nl.soepsteen.platform.savedsearch.TooBroadException;
import nl.soepsteen.platform.savedsearch.TooManySearchesException;
import nl.soepsteen.platform.search.QuestionInWords;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SearchAddress;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The searches that somebody keeps.
@Controller
class SavedSearchController {

    private static final String ADDRESS = "/mijn/zoekvragen";

    /// Pages shown of what one search found.
    private static final int SHOWN = 100;

    private static final String LONG_NAME =
            "Geef je zoekvraag een naam van hooguit %d tekens.".formatted(SavedSearch.LONGEST_NAME);

    private static final String TOO_MANY =
            "Je bewaart al %d zoekvragen. Verwijder er eerst een die je niet meer nodig hebt."
                    .formatted(SavedSearches.MOST);

    private static final String TOO_BROAD =
            "Deze zoekvraag vindt meer dan %s pagina’s. Voeg een woord of een filter toe, dan hoor je alleen wat je zoekt."
                    .formatted(Dutch.number(SavedSearches.BROADEST));

    private final SavedSearches searches;
    private final Matches matches;
    private final KeptQueries kept;
    private final SearchParameters parameters;
    private final QuestionInWords words;

    SavedSearchController(
            SavedSearches searches,
            Matches matches,
            KeptQueries kept,
            SearchParameters parameters,
            QuestionInWords words) {
        this.searches = searches;
        this.matches = matches;
        this.kept = kept;
        this.parameters = parameters;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView all(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String gedaan,
            @RequestParam(defaultValue = "0") String nummer) {
        return list(person, gedaan, gedaan.equals("weg") ? number(nummer) : 0, "", HttpStatus.OK);
    }

    private ModelAndView list(SignedIn person, String done, long removed, String mistake, HttpStatus status) {
        List<SavedSearchLine> lines = searches.of(person.id()).stream()
                .map(search -> SavedSearchLine.of(search, inWords(search)))
                .toList();
        ModelAndView page = new ModelAndView(
                "savedsearch/zoekvragen.jte",
                Map.of("lines", lines, "done", sentence(done), "removed", removed, "mistake", mistake));
        page.setStatus(status);
        return page;
    }

    @GetMapping(ADDRESS + "/nieuw")
    ModelAndView begin(@CurrentPerson SignedIn person, @RequestParam MultiValueMap<String, String> given) {
        SearchQuestion question = parameters.read(given);
        return form(question, name(question), Told.DIGEST, "", HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "/nieuw")
    ModelAndView save(
            @CurrentPerson SignedIn person,
            @RequestParam Optional<String> vraag,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String hoe) {
        Optional<SearchQuestion> asked = vraag.flatMap(kept::read);
        if (asked.isEmpty()) {
            return list(
                    person,
                    "",
                    0,
                    "Deze zoekvraag kunnen we niet lezen. Zoek opnieuw en bewaar hem daarna.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SearchQuestion question = asked.get();
        Told told = Told.ofWord(hoe).orElse(Told.LIST);
        if (!SavedSearch.isName(naam)) {
            return form(question, naam, told, LONG_NAME, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            searches.save(person.id(), question, naam, told);
        } catch (TooManySearchesException _) {
            return form(question, naam, told, TOO_MANY, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooBroadException _) {
            return form(question, naam, told, TOO_BROAD, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.at(ADDRESS + "?gedaan=bewaard");
    }

    private ModelAndView form(SearchQuestion question, String name, Told told, String mistake, HttpStatus status) {
        String query = KeptQueries.of(question);
        ModelAndView page = new ModelAndView(
                "savedsearch/nieuw.jte",
                Map.of(
                        "query",
                        query,
                        "words",
                        name(question),
                        "address",
                        question.address(SearchAddress.PAGE),
                        "name",
                        name,
                        "told",
                        told,
                        "mistake",
                        mistake));
        page.setStatus(status);
        return page;
    }

    @GetMapping(ADDRESS + "/{number}")
    ModelAndView one(
            @CurrentPerson SignedIn person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String gedaan) {
        return page(person, mine(person, number), gedaan, "", HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "/{number}")
    ModelAndView change(
            @CurrentPerson SignedIn person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String hoe) {
        SavedSearch search = mine(person, number);
        Told told = Told.ofWord(hoe).orElse(search.told());
        if (!SavedSearch.isName(naam)) {
            SavedSearch typed =
                    new SavedSearch(search.id(), naam, search.query(), told, search.savedAt(), search.unseen());
            return page(person, typed, "", LONG_NAME, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        searches.change(person.id(), search.id(), naam, told);
        return SeeOther.at(ADDRESS + "/" + search.id() + "?gedaan=veranderd");
    }

    @PostMapping(ADDRESS + "/{number}/gezien")
    ModelAndView seen(
            @CurrentPerson SignedIn person, @PathVariable String number, @RequestParam(defaultValue = "") String tot) {
        SavedSearch search = mine(person, number);
        try {
            matches.seen(person.id(), search.id(), Instant.parse(tot));
        } catch (DateTimeParseException _) {
            return page(
                    person,
                    search,
                    "",
                    "Niet duidelijk is wat je gezien hebt. Laad de pagina opnieuw en druk nog een keer.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.at(ADDRESS + "/" + search.id() + "?gedaan=gezien");
    }

    @PostMapping(ADDRESS + "/{number}/weg")
    ModelAndView remove(@CurrentPerson SignedIn person, @PathVariable String number) {
        SavedSearch search = mine(person, number);
        searches.remove(person.id(), search.id());
        return SeeOther.at(ADDRESS + "?gedaan=weg&nummer=" + search.id());
    }

    @PostMapping(ADDRESS + "/{number}/terug")
    ModelAndView bringBack(@CurrentPerson SignedIn person, @PathVariable String number) {
        long id = number(number);
        try {
            if (!searches.bringBack(person.id(), id)) {
                throw notThere();
            }
        } catch (TooManySearchesException _) {
            return list(person, "", id, TOO_MANY, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return SeeOther.at(ADDRESS + "?gedaan=terug");
    }

    private ModelAndView page(SignedIn person, SavedSearch search, String done, String mistake, HttpStatus status) {
        List<Match> found = matches.of(person.id(), search.id(), SHOWN);
        String until = found.stream()
                .map(Match::at)
                .max(Instant::compareTo)
                .map(Instant::toString)
                .orElse("");
        ModelAndView page = new ModelAndView(
                "savedsearch/zoekvraag.jte",
                Map.of(
                        "line",
                        SavedSearchLine.of(search, inWords(search)),
                        "search",
                        search,
                        "matches",
                        found,
                        "until",
                        until,
                        "done",
                        sentence(done),
                        "mistake",
                        mistake));
        page.setStatus(status);
        return page;
    }

    private SavedSearch mine(SignedIn person, String number) {
        return searches.find(person.id(), number(number)).orElseThrow(SavedSearchController::notThere);
    }

    private static NotFoundException notThere() {
        return new NotFoundException("Deze zoekvraag is er niet (meer). Kijk bij je zoekvragen wat je bewaarde.");
    }

    private static long number(String number) {
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }

    private String inWords(SavedSearch search) {
        return kept.read(search.query()).map(this::name).orElse("");
    }

    private String name(SearchQuestion question) {
        String said = words.of(question);
        String name = said.isEmpty() ? "Alles wat nieuw is" : said;
        return name.length() <= SavedSearch.LONGEST_NAME
                ? name
                : name.substring(0, SavedSearch.LONGEST_NAME - 1).strip() + "…";
    }

    private static String sentence(String done) {
        return switch (done) {
            case "bewaard" -> "Bewaard. Wat er vanaf nu bij komt, zie je hier.";
            case "veranderd" -> "Veranderd.";
            case "gezien" -> "Alles staat op gezien.";
            case "terug" -> "Je zoekvraag staat er weer.";
            default -> "";
        };
    }
}
