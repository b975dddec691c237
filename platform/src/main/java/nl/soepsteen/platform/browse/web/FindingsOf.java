package nl.soepsteen.platform.browse.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.platform.browse.Chapter;
import nl.soepsteen.platform.browse.Overview;
import nl.soepsteen.platform.browse.web.Findings.Related;
import nl.soepsteen.platform.browse.web.Findings.Shown;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.search.web.ResultCards;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.SearchAddress;
import org.springframework.stereotype.Component;

/// Makes of what there is about a subject what its page shows.
@Component
class FindingsOf {

    /// How it went: these stand side by side.
    private static final List<Chapter> OUTCOMES = List.of(Chapter.WORKED, Chapter.PARTLY, Chapter.FAILED);

    private static final List<Chapter> OTHERS = List.of(Chapter.OPEN, Chapter.ARTICLES);

    /// Values of one facet that are named; the search page has the rest.
    private static final int NAMED = 8;

    private final ResultCards cards;
    private final FacetLabels labels;

    FindingsOf(ResultCards cards, FacetLabels labels) {
        this.cards = cards;
        this.labels = labels;
    }

    /// @param subject the search that finds the subject's pages
    /// @param related the facets that say what else they are about
    Findings of(Overview overview, SearchAddress subject, List<Facet> related, Wanted wanted) {
        return new Findings(
                pages(overview.total()),
                !overview.real(),
                OUTCOMES.stream()
                        .map(chapter -> shown(chapter, overview, subject))
                        .toList(),
                OTHERS.stream()
                        .filter(chapter -> overview.part(chapter).count() > 0)
                        .map(chapter -> shown(chapter, overview, subject))
                        .toList(),
                related.stream()
                        .map(facet -> new Related(title(facet), values(overview, facet, subject)))
                        .filter(values -> !values.values().isEmpty())
                        .toList(),
                values(overview, Facet.LEARNING_PATTERN, subject),
                wanted,
                subject.parameters(),
                new Link(inSearch(overview.total()), subject.toString()),
                subject.feed());
    }

    /// "1 pagina", "12 pagina’s".
    static String pages(long count) {
        return Dutch.count(count, "pagina", "pagina’s");
    }

    private static String inSearch(long total) {
        return total == 1 ? "Bekijk deze pagina in de zoekpagina" : "Alle %s in de zoekpagina".formatted(pages(total));
    }

    private Shown shown(Chapter chapter, Overview overview, SearchAddress subject) {
        Overview.Part part = overview.part(chapter);
        SearchAddress address = subject;
        for (String value : chapter.choices()) {
            address = address.with(chapter.facet(), value);
        }
        return new Shown(
                ChapterTexts.id(chapter),
                ChapterTexts.title(chapter),
                pages(part.count()),
                cards.of(part.first()),
                address.toString(),
                part.count() > part.first().size() ? "Alle " + pages(part.count()) : "Zoek hierin",
                ChapterTexts.empty(chapter));
    }

    private static String title(Facet facet) {
        return facet == Facet.GEMEENTE ? "Waar" : FacetLabels.title(facet);
    }

    private List<Counted> values(Overview overview, Facet facet, SearchAddress subject) {
        List<Counted> values = new ArrayList<>();
        for (FacetCount count : overview.counts(facet)) {
            if (values.size() < NAMED && !count.value().equals(PlacePath.NATIONWIDE.value())) {
                values.add(new Counted(
                        labels.label(facet, count.value()),
                        "",
                        pages(count.count()),
                        subject.with(facet, count.value()).toString(),
                        false));
            }
        }
        return values;
    }
}
