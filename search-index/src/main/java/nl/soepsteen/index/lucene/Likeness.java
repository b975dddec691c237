package nl.soepsteen.index.lucene;

import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SimilarRequest;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What makes two documents alike: shared values, each weighing more the rarer it is, times what its facet says about
/// likeness. The weights were chosen by reading the results for the shipped collection.
final class Likeness {

    private static final Map<Facet, Float> WEIGHTS = Map.of(
            Facet.TOPIC, 3f,
            Facet.TARGET_GROUP, 2.5f,
            Facet.WIJK, 2f,
            Facet.LEARNING_PATTERN, 1.5f,
            Facet.THEME, 1f,
            Facet.SETTING, 0.8f,
            Facet.GEMEENTE, 0.5f,
            Facet.OUTCOME, 0.3f,
            Facet.KIND, 0.2f);

    /// Sharing only a theme or an outcome makes nobody click: one of these must be shared.
    private static final Set<Facet> TELLING =
            Set.of(Facet.TOPIC, Facet.TARGET_GROUP, Facet.WIJK, Facet.LEARNING_PATTERN);

    private Likeness() {}

    static Query of(SimilarRequest request) {
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        BooleanQuery.Builder telling = new BooleanQuery.Builder();
        request.values().forEach((facet, values) -> {
            Float weight = WEIGHTS.get(facet);
            if (weight != null) {
                for (String value : values) {
                    Query shared = new TermQuery(Documents.facetTerm(facet, value));
                    alike.add(new BoostQuery(shared, weight), Occur.SHOULD);
                    if (TELLING.contains(facet)) {
                        telling.add(new ConstantScoreQuery(shared), Occur.SHOULD);
                    }
                }
            }
        });
        alike.add(telling.build(), Occur.FILTER);
        alike.add(Documents.OTHERS, Occur.MUST_NOT);
        alike.add(
                new TermInSetQuery(
                        Fields.ID, request.without().stream().map(BytesRef::new).toList()),
                Occur.MUST_NOT);
        return alike.build();
    }
}
