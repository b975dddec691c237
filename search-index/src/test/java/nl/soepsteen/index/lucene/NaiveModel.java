package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/// What the index must answer, worked out by looking at every document. Knows plain words and `-words` only.
final class NaiveModel {

    private final Collection<IndexDocument> documents;

    NaiveModel(Collection<IndexDocument> documents) {
        this.documents = documents;
    }

    /// Fewer hits than a page holds let in those that have fewer of the words.
    private static final int PAGE = 20;

    List<IndexDocument> hits(SearchRequest request) {
        int minimum = minimum(request);
        return documents.stream()
                .filter(it -> matches(it, request, null, minimum))
                .toList();
    }

    /// How many of the words a hit has at least; filters make no difference.
    private int minimum(SearchRequest request) {
        int all = wanted(request.text()).size();
        for (int minimum : new int[] {all, Math.ceilDiv(2 * all, 3), Math.ceilDiv(all, 2)}) {
            if (documents.stream()
                            .filter(it -> hasWords(it, request.text(), minimum))
                            .count()
                    >= PAGE) {
                return minimum;
            }
        }
        return Math.min(1, all);
    }

    List<String> newestFirst(SearchRequest request) {
        return hits(request).stream()
                .sorted(Comparator.comparing(IndexDocument::changedAt)
                        .reversed()
                        .thenComparing(IndexDocument::invented)
                        .thenComparing(IndexDocument::id))
                .map(IndexDocument::id)
                .toList();
    }

    Map<Facet, List<FacetCount>> facets(SearchRequest request) {
        Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
        int minimum = minimum(request);
        for (Facet facet : Facet.values()) {
            Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
            Map<String, Long> counts = new TreeMap<>();
            chosen.forEach(value -> counts.put(value, 0L));
            for (IndexDocument document : documents) {
                if (matches(document, request, facet, minimum)) {
                    new HashSet<>(document.values(facet)).forEach(value -> {
                        if (chosen.contains(value) || isGiven(facet, value, request)) {
                            counts.merge(value, 1L, Long::sum);
                        }
                    });
                }
            }
            List<FacetCount> values = new ArrayList<>();
            counts.forEach((value, count) -> values.add(new FacetCount(value, count)));
            values.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
            result.put(facet, values);
        }
        return result;
    }

    private static boolean isGiven(Facet facet, String value, SearchRequest request) {
        return facet != Facet.WIJK
                || request.chosen()
                        .getOrDefault(Facet.GEMEENTE, Set.of())
                        .contains(value.substring(0, value.indexOf('/')));
    }

    private static boolean matches(
            IndexDocument document, SearchRequest request, @Nullable Facet ignored, int minimum) {
        boolean chosen = request.chosen().entrySet().stream()
                .allMatch(choice -> choice.getKey() == ignored
                        || document.values(choice.getKey()).stream().anyMatch(choice.getValue()::contains));
        return chosen && inPeriod(document, request) && hasWords(document, request.text(), minimum);
    }

    private static boolean inPeriod(IndexDocument document, SearchRequest request) {
        Integer from = request.fromYear();
        Integer until = request.untilYear();
        if (from == null && until == null) {
            return true;
        }
        Integer began = document.fromYear();
        Integer ended = document.untilYear();
        if (began == null && ended == null) {
            return false;
        }
        return (from == null || ended == null || ended >= from) && (until == null || began == null || began <= until);
    }

    private static boolean hasWords(IndexDocument document, String text, int minimum) {
        StringBuilder all = new StringBuilder(document.title()).append(' ').append(document.summary());
        document.sections().forEach(section -> all.append(' ').append(section.text()));
        Set<String> there = new HashSet<>(List.of(all.toString().split(" ", -1)));
        for (String word : text.split(" ", -1)) {
            if (word.startsWith("-") && there.contains(word.substring(1))) {
                return false;
            }
        }
        return wanted(text).stream().filter(there::contains).count() >= minimum;
    }

    private static Set<String> wanted(String text) {
        Set<String> wanted = new TreeSet<>(List.of(text.split(" ", -1)));
        wanted.removeIf(word -> word.isBlank() || word.startsWith("-"));
        return wanted;
    }
}
