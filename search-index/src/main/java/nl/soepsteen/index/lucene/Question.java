package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SearchRequest;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A request as Lucene's queries: the words, and the filters beside them.
final class Question {

    private final Query scored;
    private final Map<Facet, Query> chosen = new EnumMap<>(Facet.class);
    private final List<Query> period = new ArrayList<>();
    private final boolean pagesOnly;

    /// @param scored what the words ask
    Question(SearchRequest request, Query scored) {
        this.scored = scored;
        this.pagesOnly = request.pagesOnly();
        request.chosen().forEach((facet, values) -> chosen.put(facet, anyOf(facet, values)));
        if (request.fromYear() != null) {
            period.add(Years.from(request.fromYear()));
        }
        if (request.untilYear() != null) {
            period.add(Years.until(request.untilYear()));
        }
    }

    /// The words alone, as they score.
    Query scored() {
        return scored;
    }

    /// Everything asked, scored by the words.
    Query full() {
        return with(scored, null);
    }

    /// Everything asked but what was chosen in one facet; not scored.
    Query without(Facet facet) {
        return with(new ConstantScoreQuery(scored), facet);
    }

    /// Whether every document is a hit, apart from what was chosen in this facet.
    boolean isEverythingWithout(@Nullable Facet facet) {
        boolean othersChosen = chosen.keySet().stream().anyMatch(other -> other != facet);
        return scored instanceof MatchAllDocsQuery && !pagesOnly && period.isEmpty() && !othersChosen;
    }

    private Query with(Query base, @Nullable Facet except) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(base, Occur.MUST);
        chosen.forEach((facet, query) -> {
            if (facet != except) {
                builder.add(query, Occur.FILTER);
            }
        });
        period.forEach(query -> builder.add(query, Occur.FILTER));
        if (pagesOnly) {
            builder.add(Documents.OTHERS, Occur.MUST_NOT);
        }
        return builder.build();
    }

    private static Query anyOf(Facet facet, Set<String> values) {
        if (values.size() == 1) {
            return new TermQuery(Documents.facetTerm(facet, values.iterator().next()));
        }
        List<BytesRef> terms = values.stream()
                .map(value -> Documents.facetTerm(facet, value).bytes())
                .toList();
        return new TermInSetQuery(Documents.facetField(facet), terms);
    }
}
