package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.Understanding.Recognised;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// The facet values beside the hits of a request. Made for one request.
final class FacetAnswer {

    private final IndexSearcher searcher;
    private final FacetCounter counter;
    private final SearchRequest request;
    private final Reading reading;

    FacetAnswer(IndexSearcher searcher, FacetCounter counter, SearchRequest request, Reading reading) {
        this.searcher = searcher;
        this.counter = counter;
        this.request = request;
        this.reading = reading;
    }

    /// The values of every facet.
    Map<Facet, List<FacetCount>> to(Answered answered) throws IOException {
        FacetCounts main = answered.all() == null ? counter.everything() : counter.counts(answered.all());
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
            if (facet == Facet.WIJK && chosen.isEmpty() && !request.chosen().containsKey(Facet.GEMEENTE)) {
                result.put(facet, namedWijken(main));
                continue;
            }
            FacetCounts counts = chosen.isEmpty() ? main : sideways(answered.question(), facet);
            result.put(facet, counter.values(counts, facet, chosen, wanted(facet)));
        }
        return result;
    }

    /// Of thousands of wijken those that the words name.
    private List<FacetCount> namedWijken(@Nullable FacetCounts main) throws IOException {
        Set<String> named = reading.recognised().stream()
                .filter(one -> one.facet() == Facet.WIJK)
                .map(Recognised::value)
                .collect(Collectors.toSet());
        return named.isEmpty() ? List.of() : counter.values(main, Facet.WIJK, Set.of(), named::contains);
    }

    /// Counts as if nothing were chosen in this facet: what choosing another value instead or besides would add.
    private @Nullable FacetCounts sideways(Question question, Facet facet) throws IOException {
        if (question.isEverythingWithout(facet)) {
            return counter.everything();
        }
        return counter.counts(searcher.search(question.without(facet), new FacetsCollectorManager()));
    }

    private Predicate<String> wanted(Facet facet) {
        if (facet != Facet.WIJK) {
            return _ -> true;
        }
        Set<String> gemeenten = request.chosen().getOrDefault(Facet.GEMEENTE, Set.of());
        return wijk -> gemeenten.contains(wijk.substring(0, Math.max(0, wijk.indexOf('/'))));
    }
}
