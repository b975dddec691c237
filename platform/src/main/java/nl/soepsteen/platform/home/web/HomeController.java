package nl.soepsteen.platform.home.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.Tally;
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
    private static final int TALKS = 3;

    /// So many of the newest are looked through for real pages; invented examples fill only what those leave open.
    private static final int RECENT = 40;

    private static final Tally NOTHING = new Tally(0, 0);

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
                        question(),
                        EXAMPLES.stream()
                                .map(text -> new Link(
                                        text,
                                        SearchAddress.all().withWords(text).toString()))
                                .toList(),
                        outcomes(),
                        themes(),
                        cards.of(realFirst(newest.hits())),
                        cards.of(search.answer(SearchQuestion.latestConversations(TALKS))
                                .hits())));
        return "home.jte";
    }

    private static List<Hit> realFirst(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparing(Hit::invented))
                .limit(NEWEST)
                .toList();
    }

    /// "Zoek in 61 ervaringen": every page has one kind, so their tallies add up.
    private String question() {
        long real = search.tallies(Facet.KIND).values().stream()
                .mapToLong(Tally::real)
                .sum();
        return real == 0 ? "Wat zoek je?" : "Zoek in " + Dutch.count(real, "ervaring", "ervaringen");
    }

    private List<Outcome> outcomes() {
        Map<String, Tally> tallies = search.tallies(Facet.OUTCOME);
        List<Outcome> outcomes = new ArrayList<>();
        for (Term term : vocabulary.terms(TermList.OUTCOMES)) {
            String slug = term.slug().value();
            Tally tally = tallies.getOrDefault(slug, NOTHING);
            if (tally.all() > 0) {
                outcomes.add(new Outcome(
                        slug,
                        term.label(),
                        tally.real() == 0 ? "" : Dutch.number(tally.real()),
                        besides(tally),
                        SearchAddress.all().with(Facet.OUTCOME, slug).toString()));
            }
        }
        return outcomes;
    }

    private List<Theme> themes() {
        Map<String, Tally> tallies = search.tallies(Facet.THEME);
        return vocabulary.terms(TermList.THEMES).stream()
                .map(term -> {
                    Tally tally = tallies.getOrDefault(term.slug().value(), NOTHING);
                    return new Theme(
                            term.label(),
                            term.note() == null ? "" : term.note(),
                            tally.real() == 0 ? "" : Dutch.count(tally.real(), "pagina", "pagina’s"),
                            tally.all() == 0 ? "nog niets" : besides(tally),
                            BrowseAddress.THEMES + "/" + term.slug());
                })
                .toList();
    }

    /// What to say of the invented examples beside the number of real pages; empty when there are none.
    private static String besides(Tally tally) {
        long invented = tally.all() - tally.real();
        if (invented == 0) {
            return "";
        }
        return tally.real() > 0
                ? "en %s verzonnen".formatted(Dutch.number(invented))
                : "nog geen echte ervaring, wel "
                        + Dutch.count(invented, "verzonnen voorbeeld", "verzonnen voorbeelden");
    }
}
