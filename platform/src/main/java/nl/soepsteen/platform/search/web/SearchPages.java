package nl.soepsteen.platform.search.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.search.web.FacetGroup.Option;
import nl.soepsteen.platform.search.web.SearchPage.Chip;
import nl.soepsteen.platform.search.web.SearchPage.Empty;
import nl.soepsteen.platform.search.web.SearchPage.Exports;
import nl.soepsteen.platform.search.web.SearchPage.Pages;
import nl.soepsteen.platform.search.web.SearchPage.Result;
import nl.soepsteen.platform.search.web.SearchPage.Theme;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.SearchAddress;
import nl.soepsteen.platform.web.TakingPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the search page of a question.
@Component
class SearchPages {

    static final String ADDRESS = SearchAddress.PAGE;

    /// Values of a facet that show at once; the rest folds out.
    private static final int SHOWN_AT_ONCE = 6;

    /// In the order people narrow down; the first few start unfolded.
    private static final List<Facet> ORDER = List.of(
            Facet.OUTCOME,
            Facet.THEME,
            Facet.TARGET_GROUP,
            Facet.GEMEENTE,
            Facet.WIJK,
            Facet.TOPIC,
            Facet.PHASE,
            Facet.LEARNING_PATTERN,
            Facet.SETTING,
            Facet.COSTS,
            Facet.SUBSTANTIATION,
            Facet.ASSESSMENT,
            Facet.KIND);

    private static final Set<Facet> UNFOLDED =
            Set.of(Facet.OUTCOME, Facet.THEME, Facet.TARGET_GROUP, Facet.GEMEENTE, Facet.WIJK);

    private final Search search;
    private final FacetLabels labels;
    private final ResultCards cards;
    private final UnderstoodViews understood;
    private final Vocabulary vocabulary;

    SearchPages(
            Search search, FacetLabels labels, ResultCards cards, UnderstoodViews understood, Vocabulary vocabulary) {
        this.search = search;
        this.labels = labels;
        this.cards = cards;
        this.understood = understood;
        this.vocabulary = vocabulary;
    }

    SearchPage of(SearchQuestion question) {
        SearchAnswer answer = search.answer(question);
        boolean nothing = answer.hits().isEmpty();
        return new SearchPage(
                question.text().isEmpty() ? "Zoeken" : "Zoeken naar " + question.text(),
                question.text(),
                status(question, answer.total()),
                count(answer.total()),
                chips(question),
                question.isFiltered() ? question.withoutFilters().address(ADDRESS) : null,
                understood.of(question, answer),
                groups(question, answer),
                year(question.from()),
                year(question.until()),
                question.order() == Order.NEWEST,
                question.size() == SearchQuestion.DEFAULT_SIZE ? "" : Integer.toString(question.size()),
                results(answer),
                nothing ? empty(question, answer.total() > 0) : null,
                pages(question, answer),
                ask(question),
                exports(question));
    }

    private List<Result> results(SearchAnswer answer) {
        Map<String, List<Hit>> copies = new HashMap<>();
        List<Hit> originals = new ArrayList<>();
        for (Hit hit : answer.hits()) {
            String original = answer.copies().get(hit.id());
            if (original == null) {
                originals.add(hit);
            } else {
                copies.computeIfAbsent(original, _ -> new ArrayList<>()).add(hit);
            }
        }
        List<ResultCard> shown = cards.of(originals);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            List<ResultCard> folded =
                    cards.of(copies.getOrDefault(originals.get(i).id(), List.of()));
            results.add(new Result(
                    shown.get(i),
                    folded,
                    folded.isEmpty()
                            ? ""
                            : Dutch.count(folded.size(), "vergelijkbare pagina", "vergelijkbare pagina’s")));
        }
        return results;
    }

    private Empty empty(SearchQuestion question, boolean beyond) {
        String unquoted = question.text().replaceAll("[\"“”„]", "").strip();
        return new Empty(
                beyond,
                question.page(1).address(ADDRESS),
                unquoted.equals(question.text())
                        ? null
                        : question.asking(unquoted).address(ADDRESS),
                vocabulary.terms(TermList.THEMES).stream()
                        .map(theme -> new Theme(
                                theme.label(),
                                BrowseAddress.THEMES + "/" + theme.slug().value()))
                        .toList());
    }

    /// A question to all who wrote what this search finds.
    private static String ask(SearchQuestion question) {
        String address = question.page(1).address("");
        return new QueryString()
                .with("soort", "vraag")
                .with("titel", question.text())
                .with("vraag", address.startsWith("?") ? address.substring(1) : "")
                .on(TakingPart.ASK);
    }

    private static Exports exports(SearchQuestion question) {
        SearchQuestion whole = question.page(1);
        return new Exports(
                whole.address(SearchAddress.FEED), whole.address(SearchAddress.CSV), whole.address(SearchAddress.JSON));
    }

    private static String status(SearchQuestion question, long total) {
        String count = total == 0 ? "Geen resultaten" : count(total);
        return question.text().isEmpty() ? count : "%s voor ‘%s’".formatted(count, question.text());
    }

    private static String count(long total) {
        return Dutch.count(total, "resultaat", "resultaten");
    }

    private List<Chip> chips(SearchQuestion question) {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : ORDER) {
            for (String value : question.chosen(facet)) {
                chips.add(new Chip(
                        FacetLabels.title(facet),
                        labels.label(facet, value),
                        question.without(facet, value).address(ADDRESS)));
            }
        }
        if (question.from() != null || question.until() != null) {
            chips.add(new Chip(
                    "Periode", period(question), question.withoutPeriod().address(ADDRESS)));
        }
        return chips;
    }

    private static String period(SearchQuestion question) {
        Integer from = question.from();
        Integer until = question.until();
        if (from == null) {
            return "tot en met " + until;
        }
        return until == null ? "vanaf " + from : from + " tot en met " + until;
    }

    private List<FacetGroup> groups(SearchQuestion question, SearchAnswer answer) {
        List<FacetGroup> groups = new ArrayList<>();
        for (Facet facet : ORDER) {
            List<FacetCount> counts = answer.facets().getOrDefault(facet, List.of());
            if (!counts.isEmpty()) {
                groups.add(group(facet, counts, question.chosen(facet)));
            }
        }
        return groups;
    }

    private FacetGroup group(Facet facet, List<FacetCount> counts, Set<String> chosen) {
        List<Option> options = new ArrayList<>();
        List<Option> more = new ArrayList<>();
        for (FacetCount count : counts) {
            boolean isChosen = chosen.contains(count.value());
            Option option = new Option(
                    "f-" + facet.parameter() + "-" + count.value().replace('/', '_'),
                    count.value(),
                    labels.label(facet, count.value()),
                    Dutch.number(count.count()),
                    count.count() == 1 ? "resultaat" : "resultaten",
                    isChosen);
            (isChosen || options.size() < SHOWN_AT_ONCE ? options : more).add(option);
        }
        return new FacetGroup(
                facet.parameter(),
                FacetLabels.title(facet),
                UNFOLDED.contains(facet) || !chosen.isEmpty(),
                options,
                more);
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    private static Pages pages(SearchQuestion question, SearchAnswer answer) {
        Cursor next = answer.next();
        if (question.after() != null) {
            return new Pages(
                    "",
                    question.page(1).address(ADDRESS),
                    null,
                    next == null ? null : question.after(next).address(ADDRESS));
        }
        long last = Math.max(1, (answer.total() + question.size() - 1) / question.size());
        return new Pages(
                last == 1 ? "" : "Pagina %s van %s".formatted(Dutch.number(question.page()), Dutch.number(last)),
                null,
                question.page() == 1 ? null : question.page(question.page() - 1).address(ADDRESS),
                next == null ? null : question.following(next).address(ADDRESS));
    }
}
