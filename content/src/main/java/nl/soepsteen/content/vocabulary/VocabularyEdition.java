package nl.soepsteen.content.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;

/// A vocabulary that never changes: the shipped one, or what editors made of it at some moment. Immutable.
public final class VocabularyEdition implements Vocabulary {

    private static final String SHIPPED = "/soepsteen/vocabulary/vocabulary.yaml";

    private final Map<TermList, Map<Slug, Term>> terms;
    private final Map<TermList, Map<Slug, Slug>> merged;
    private final Map<String, List<String>> templates;
    private final String fingerprint;

    /// Lists the reader checked: complete, without doubles.
    VocabularyEdition(Map<TermList, Map<Slug, Term>> terms, Map<String, List<String>> templates) {
        this(terms, Map.of(), templates);
    }

    /// @param merged by slug of a term that was merged away the slug of a term that is there
    VocabularyEdition(
            Map<TermList, Map<Slug, Term>> terms,
            Map<TermList, Map<Slug, Slug>> merged,
            Map<String, List<String>> templates) {
        this.terms = copy(terms);
        this.merged = copy(merged);
        this.templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        this.fingerprint = Fingerprint.of(this);
    }

    private static <V> Map<TermList, Map<Slug, V>> copy(Map<TermList, Map<Slug, V>> lists) {
        Map<TermList, Map<Slug, V>> copy = new EnumMap<>(TermList.class);
        lists.forEach((list, bySlug) -> copy.put(list, Collections.unmodifiableMap(new LinkedHashMap<>(bySlug))));
        return copy;
    }

    static VocabularyEdition read(InputStream yaml) throws IOException {
        return new VocabularyFile().read(yaml.readAllBytes());
    }

    static VocabularyEdition shipped() {
        try (InputStream yaml = VocabularyEdition.class.getResourceAsStream(SHIPPED)) {
            if (yaml == null) {
                throw new IllegalStateException("Missing on the class path: " + SHIPPED);
            }
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This vocabulary as editors changed it. What they left alone stays; a term they changed is theirs as a whole.
    ///
    /// @param edits at most one for a term; new terms come last, in the order given
    public VocabularyEdition with(Collection<EditedTerm> edits) {
        return edits.isEmpty() ? this : new Overlay(terms, edits).on(templates);
    }

    @Override
    public List<Term> terms(TermList list) {
        return List.copyOf(bySlug(list).values());
    }

    @Override
    public Optional<Term> term(TermList list, Slug slug) {
        return Optional.ofNullable(bySlug(list).get(present(list, slug)));
    }

    /// All slugs that documents may carry for a term: its own, and those of terms that were merged into it.
    public Set<Slug> writtenAs(TermList list, Slug slug) {
        Set<Slug> slugs = new LinkedHashSet<>();
        slugs.add(slug);
        merged(list).forEach((away, into) -> {
            if (into.equals(slug)) {
                slugs.add(away);
            }
        });
        return slugs;
    }

    @Override
    public Map<String, List<String>> templates() {
        return templates;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    /// By slug of a term that was merged away the slug of the one it is now.
    Map<Slug, Slug> merged(TermList list) {
        return merged.getOrDefault(list, Map.of());
    }

    private Slug present(TermList list, Slug slug) {
        return merged(list).getOrDefault(slug, slug);
    }

    private Map<Slug, Term> bySlug(TermList list) {
        return terms.getOrDefault(list, Map.of());
    }
}
