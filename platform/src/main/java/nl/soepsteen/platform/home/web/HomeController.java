package nl.soepsteen.platform.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.platform.home.web.HomePage.Link;
import nl.soepsteen.platform.home.web.HomePage.Outcome;
import nl.soepsteen.platform.home.web.HomePage.Theme;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.search.web.ResultCards;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.SearchAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The front door: what this is, one field to search, and a way in for who does not know what to ask.
@Controller
class HomeController {

    private static final int NEWEST = 4;

    /// Looked through for real pages, which come before invented examples of the same day.
    private static final int RECENT = 40;

    private static final List<String> EXAMPLES =
            List.of("eenzaamheid in een flat", "jongeren op het plein", "wat ging er mis met maatjesprojecten?");

    private final Search search;
    private final Vocabulary vocabulary;
    private final ResultCards cards;

    HomeController(Search search, Vocabulary vocabulary, ResultCards cards) {
        this.search = search;
        this.vocabulary = vocabulary;
        this.cards = cards;
    }

    @GetMapping("/")
    String home(Model model) {
        SearchAnswer newest = search.answer(SearchQuestion.newest(RECENT));
        model.addAttribute(
                "page",
                new HomePage(
                        Dutch.count(newest.total(), "ervaring", "ervaringen"),
                        EXAMPLES.stream()
                                .map(text -> new Link(
                                        text,
                                        SearchAddress.all().withWords(text).toString()))
                                .toList(),
                        outcomes(newest),
                        themes(newest),
                        cards.of(realFirst(newest.hits()))));
        return "home.jte";
    }

    private static List<Hit> realFirst(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparing(Hit::invented))
                .limit(NEWEST)
                .toList();
    }

    private static Map<String, Long> counts(SearchAnswer answer, Facet facet) {
        return answer.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    private List<Outcome> outcomes(SearchAnswer answer) {
        Map<String, Long> counts = counts(answer, Facet.OUTCOME);
        return vocabulary.terms(TermList.OUTCOMES).stream()
                .filter(term -> counts.containsKey(term.slug().value()))
                .map(term -> new Outcome(
                        term.slug().value(),
                        term.label(),
                        Dutch.number(counts.getOrDefault(term.slug().value(), 0L)),
                        SearchAddress.all()
                                .with(Facet.OUTCOME, term.slug().value())
                                .toString()))
                .toList();
    }

    private List<Theme> themes(SearchAnswer answer) {
        Map<String, Long> counts = counts(answer, Facet.THEME);
        return vocabulary.terms(TermList.THEMES).stream()
                .map(term -> new Theme(
                        term.label(),
                        term.note() == null ? "" : term.note(),
                        Dutch.count(counts.getOrDefault(term.slug().value(), 0L), "pagina", "pagina’s"),
                        BrowseAddress.THEMES + "/" + term.slug()))
                .toList();
    }
}
