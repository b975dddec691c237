package nl.soepsteen.platform.browse;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.browse.Overview.Part;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import org.springframework.stereotype.Component;

/// Asks the index what there is about a subject.
///
/// One search gives the counts and, for nearly every subject, all that is shown. Only where there is more than one
/// answer holds, a chapter it left short is asked for by itself.
@Component
public class Overviews {

    /// Pages of a chapter that show at once.
    public static final int SHOWN = 4;

    /// The lists that a page may miss something of.
    private static final List<Shelf> ASKED_FOR = List.of(Shelf.THEMES, Shelf.TARGET_GROUPS);

    private final Search search;

    Overviews(Search search) {
        this.search = search;
    }

    /// All there is about one value of a facet.
    public Overview of(Facet facet, String value) {
        Map<Facet, Set<String>> chosen = Map.of(facet, Set.of(value));
        SearchAnswer answer = search.answer(SearchQuestion.of(chosen, SearchRequest.MAX_SIZE));
        List<Hit> hits = answer.hits().stream().sorted(mostAbout(facet, value)).toList();
        Map<Chapter, Part> chapters = new EnumMap<>(Chapter.class);
        for (Chapter chapter : Chapter.values()) {
            long count = chapter.count(answer.facets().getOrDefault(chapter.facet(), List.of()));
            List<Hit> first = hits.stream().filter(chapter::holds).limit(SHOWN).toList();
            boolean isShort = first.size() < Math.min(count, SHOWN);
            chapters.put(chapter, new Part(count, isShort ? asked(chapter, chosen) : first));
        }
        // The search puts real pages first, so the first one speaks for all.
        boolean real = !hits.isEmpty() && !hits.getFirst().invented();
        Map<Shelf, Set<String>> tried = new EnumMap<>(Shelf.class);
        for (Shelf shelf : ASKED_FOR) {
            if (shelf.facet() != facet) {
                tried.put(shelf, tried(shelf.facet(), chosen, answer));
            }
        }
        return new Overview(answer.total(), real, chapters, answer.facets(), tried);
    }

    /// The values that a real page has. As real pages come first, those at hand are nearly always all of them;
    /// where there are more, a value that none of these has is asked for by itself.
    private Set<String> tried(Facet facet, Map<Facet, Set<String>> chosen, SearchAnswer answer) {
        Set<String> tried = new HashSet<>();
        for (Hit hit : answer.hits()) {
            if (!hit.invented()) {
                tried.addAll(hit.values(facet));
            }
        }
        boolean isAll = answer.next() == null || answer.hits().getLast().invented();
        if (!isAll) {
            for (FacetCount count : answer.facets().getOrDefault(facet, List.of())) {
                if (!tried.contains(count.value()) && isTried(facet, count.value(), chosen)) {
                    tried.add(count.value());
                }
            }
        }
        return tried;
    }

    private boolean isTried(Facet facet, String value, Map<Facet, Set<String>> chosen) {
        Map<Facet, Set<String>> both = new EnumMap<>(chosen);
        both.put(facet, Set.of(value));
        List<Hit> first = search.answer(SearchQuestion.of(both, 1)).hits();
        return !first.isEmpty() && !first.getFirst().invented();
    }

    private List<Hit> asked(Chapter chapter, Map<Facet, Set<String>> chosen) {
        Map<Facet, Set<String>> both = new EnumMap<>(chosen);
        both.put(chapter.facet(), Set.copyOf(chapter.choices()));
        return search.answer(SearchQuestion.of(both, SHOWN)).hits();
    }

    /// Real pages before invented ones; then those that name the subject earlier among their own: authors put first
    /// what matters most.
    private static Comparator<Hit> mostAbout(Facet facet, String value) {
        return Comparator.comparing(Hit::invented)
                .thenComparingInt(hit -> hit.values(facet).indexOf(value));
    }
}
