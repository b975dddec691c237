package nl.soepsteen.platform.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.SimilarRequest;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.SimilarPage;
import nl.soepsteen.platform.publication.SimilarPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds similar pages in the index, and says what they share.
@Component
class SimilarBySharedTerms implements SimilarPages {

    private static final int SHOWN = 4;

    /// What is said of a shared value, most telling first. Two reasons are enough to decide on a click.
    private static final int REASONS = 2;

    private static final int REMEMBERED = 5_000;

    private final SearchIndex index;
    private final IndexDocuments documents;
    private final FacetLabels labels;
    private final SearchKinds kinds;
    private final Cache<Asked, List<SimilarPage>> found =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SimilarBySharedTerms(SearchIndex index, IndexDocuments documents, FacetLabels labels, SearchKinds kinds) {
        this.index = index;
        this.documents = documents;
        this.labels = labels;
        this.kinds = kinds;
    }

    @Override
    public List<SimilarPage> to(PublishedPage page, Set<SubjectId> without) {
        Asked asked = new Asked(page.subject(), page.version(), without, index.position());
        return Objects.requireNonNull(found.get(asked, same -> find(page, without)));
    }

    /// The same question to the same state of the index has the same answer.
    private record Asked(SubjectId subject, int version, Set<SubjectId> without, Position state) {}

    private List<SimilarPage> find(PublishedPage page, Set<SubjectId> without) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        documents.of(page, List.of()).facets().forEach((facet, some) -> values.put(facet, new LinkedHashSet<>(some)));
        values.getOrDefault(Facet.TARGET_GROUP, Set.of()).remove(FacetTerms.EVERYBODY); // nothing to share
        Set<String> ids = Stream.concat(Stream.of(page.subject()), without.stream())
                .map(SubjectId::toString)
                .collect(Collectors.toSet());
        try {
            return index.similar(new SimilarRequest(values, ids, SHOWN)).stream()
                    .map(hit -> similar(hit, values))
                    .toList();
        } catch (IndexNotReadyException e) {
            return List.of(); // the page itself is worth showing without them
        }
    }

    private SimilarPage similar(Hit hit, Map<Facet, Set<String>> values) {
        @Nullable
        String outcome = hit.values(Facet.OUTCOME).stream().findFirst().orElse(null);
        return new SimilarPage(
                hit.title(),
                kinds.address(hit),
                outcome,
                outcome == null ? "" : labels.label(Facet.OUTCOME, outcome),
                reason(hit, values),
                hit.invented());
    }

    private String reason(Hit hit, Map<Facet, Set<String>> values) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "ook over %s", Facet.TOPIC, hit, values);
        add(reasons, "ook voor %s", Facet.TARGET_GROUP, hit, values);
        add(reasons, "ook in %s", Facet.WIJK, hit, values);
        add(reasons, "ook daar: %s", Facet.LEARNING_PATTERN, hit, values);
        add(reasons, "zelfde thema: %s", Facet.THEME, hit, values);
        return String.join(", ", reasons.subList(0, Math.min(REASONS, reasons.size())));
    }

    private void add(List<String> reasons, String sentence, Facet facet, Hit hit, Map<Facet, Set<String>> values) {
        List<String> shared = hit.values(facet).stream()
                .filter(values.getOrDefault(facet, Set.of())::contains)
                .limit(REASONS)
                .map(value -> inSentence(facet, value))
                .toList();
        if (!shared.isEmpty()) {
            reasons.add(sentence.formatted(Dutch.enumerate(shared)));
        }
    }

    private String inSentence(Facet facet, String value) {
        String label = labels.label(facet, value);
        return facet == Facet.WIJK ? label : Dutch.inSentence(label);
    }
}
