package nl.soepsteen.platform.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.search.SearchKind.Line;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// Everything that can be found, whichever feature owns it: pages first, then the others by name.
@Component
public class SearchKinds {

    private final Map<String, SearchKind> bySubject = new LinkedHashMap<>();
    private final Map<String, SearchKind> byValue = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when two kinds have the same name or value
    SearchKinds(List<SearchKind> kinds) {
        kinds.stream()
                .sorted(Comparator.comparing((SearchKind kind) -> !(kind instanceof PublicationKind))
                        .thenComparing(SearchKind::subject))
                .forEach(this::add);
    }

    private void add(SearchKind kind) {
        if (bySubject.put(kind.subject(), kind) != null) {
            throw new IllegalArgumentException("Two kinds are called " + kind.subject());
        }
        kind.values().forEach((value, label) -> {
            if (byValue.put(value, kind) != null) {
                throw new IllegalArgumentException("Two kinds have the value " + value);
            }
            labels.put(value, label);
        });
    }

    /// The values that [Facet#KIND] can have.
    public List<String> values() {
        return List.copyOf(labels.keySet());
    }

    /// The word that people read for such a value; empty when there is no such kind.
    public Optional<String> label(String value) {
        return Optional.ofNullable(labels.get(value));
    }

    /// The path of a hit's page.
    public String address(Hit hit) {
        return address(value(hit), hit.slug());
    }

    /// The path of a page.
    ///
    /// @param value its value in [Facet#KIND]
    /// @throws IllegalArgumentException when there is no such kind
    public String address(String value, String slug) {
        SearchKind kind = byValue.get(value);
        if (kind == null) {
            throw new IllegalArgumentException("Nobody knows where pages of this kind are: " + value);
        }
        return kind.address(value, slug);
    }

    /// Where a passage of a hit stands.
    ///
    /// @param anchor of the section it comes from
    public String passage(Hit hit, String anchor) {
        SearchKind kind = byValue.get(value(hit));
        return kind == null ? address(hit) : kind.passage(address(hit), anchor);
    }

    /// The lines that only cards of this kind have.
    public List<Line> lines(Hit hit) {
        SearchKind kind = byValue.get(value(hit));
        return kind == null ? List.of() : kind.lines();
    }

    private static String value(Hit hit) {
        return hit.values(Facet.KIND).stream().findFirst().orElse("");
    }

    /// What all that decides how documents look is like.
    String recipe() {
        return bySubject.values().stream()
                .map(kind -> kind.subject() + "=" + kind.recipe())
                .collect(Collectors.joining(" "));
    }

    /// What these look like now; those that are not public, or that nobody owns, are absent.
    List<IndexDocument> load(Collection<SubjectId> subjects) {
        Map<String, List<SubjectId>> byKind = new HashMap<>();
        subjects.forEach(subject ->
                byKind.computeIfAbsent(subject.kind(), _ -> new ArrayList<>()).add(subject));
        List<IndexDocument> documents = new ArrayList<>();
        byKind.forEach((name, some) -> {
            SearchKind kind = bySubject.get(name);
            if (kind != null) {
                documents.addAll(kind.load(some));
            }
        });
        return documents;
    }
}
