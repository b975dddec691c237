package nl.soepsteen.platform.about.web;

import java.util.List;
import nl.soepsteen.platform.search.web.FacetGroup;
import nl.soepsteen.platform.search.web.FacetGroup.Option;
import nl.soepsteen.platform.search.web.ResultCard;
import nl.soepsteen.platform.search.web.SearchPage;
import nl.soepsteen.platform.search.web.SearchPage.Chip;
import nl.soepsteen.platform.search.web.SearchPage.Empty;
import nl.soepsteen.platform.search.web.SearchPage.Exports;
import nl.soepsteen.platform.search.web.SearchPage.Offer;
import nl.soepsteen.platform.search.web.SearchPage.Pages;
import nl.soepsteen.platform.search.web.SearchPage.Result;
import nl.soepsteen.platform.search.web.SearchPage.Theme;
import nl.soepsteen.platform.search.web.SearchPage.Understood;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.SearchAddress;
import org.jspecify.annotations.Nullable;

/// What the parts of the search page are filled with on the page about our style. Numbers are made up; the
/// filters work, as they lead to the real search.
public final class SearchSamples {

    private static final String HERE = "#zoeken";

    private static final Understood UNDERSTOOD = new Understood(
            "soep",
            "soeep",
            HERE,
            "Bij 3 resultaten past alles wat je vroeg, bij de andere een deel.",
            List.of(new Offer("Alleen in Rotterdam", "4 resultaten", HERE)));

    private static final Understood NOT_UNDERSTOOD = new Understood("", "soep", HERE, "", List.of());

    private SearchSamples() {}

    /// A search with a filter, in the middle of its pages.
    public static SearchPage found(List<ResultCard> cards) {
        return page(23, cards, null, new Pages("Pagina 2 van 3", null, HERE, HERE));
    }

    /// The same search with nothing in it.
    public static SearchPage nothing() {
        return page(
                0,
                List.of(),
                new Empty(
                        false,
                        HERE,
                        null,
                        List.of(new Theme("Verbondenheid", BrowseAddress.THEMES + "/verbondenheid"))),
                new Pages("", null, null, null));
    }

    private static SearchPage page(long total, List<ResultCard> cards, @Nullable Empty empty, Pages pages) {
        String count = total == 0 ? "Geen resultaten" : Dutch.count(total, "resultaat", "resultaten");
        return new SearchPage(
                "Zoeken naar soep",
                "soep",
                count + " voor ‘soep’",
                count,
                List.of(new Chip("Thema", "Verbondenheid", HERE), new Chip("Periode", "vanaf 2020", HERE)),
                HERE,
                total == 0 ? NOT_UNDERSTOOD : UNDERSTOOD,
                List.of(
                        new FacetGroup(
                                "uitkomst",
                                "Uitkomst",
                                true,
                                List.of(
                                        option("uitkomst", "gelukt", "Gelukt", 12, false),
                                        option("uitkomst", "niet-gelukt", "Niet gelukt", 10, false),
                                        option("uitkomst", "gestopt", "Gestopt", 1, false)),
                                List.of()),
                        new FacetGroup(
                                "thema",
                                "Thema",
                                true,
                                List.of(option("thema", "verbondenheid", "Verbondenheid", 23, true)),
                                List.of(
                                        option("thema", "levendigheid", "Levendigheid in de buurt", 9, false),
                                        option("thema", "veiligheid", "Veiligheid", 4, false)))),
                "2020",
                "",
                false,
                "",
                cards.stream().map(card -> new Result(card, List.of(), "")).toList(),
                empty,
                pages,
                HERE,
                new Exports(SearchAddress.FEED, SearchAddress.CSV, SearchAddress.JSON));
    }

    private static Option option(String facet, String value, String label, long count, boolean chosen) {
        return new Option(
                "f-" + facet + "-" + value,
                value,
                label,
                Dutch.number(count),
                count == 1 ? "resultaat" : "resultaten",
                chosen);
    }
}
