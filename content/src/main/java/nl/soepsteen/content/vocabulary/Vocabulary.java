package nl.soepsteen.content.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;

/// All controlled terms, list by list in the editors' order. Immutable.
public final class Vocabulary {

    private static final String SHIPPED = "/soepsteen/vocabulary/vocabulary.yaml";

    private final Map<TermList, Map<Slug, Term>> terms;
    private final Map<String, List<String>> templates;
    private final String fingerprint;

    /// Lists the reader checked: complete, without doubles.
    Vocabulary(Map<TermList, Map<Slug, Term>> terms, Map<String, List<String>> templates) {
        Map<TermList, Map<Slug, Term>> copy = new EnumMap<>(TermList.class);
        terms.forEach((list, bySlug) -> copy.put(list, Collections.unmodifiableMap(new LinkedHashMap<>(bySlug))));
        this.terms = copy;
        this.templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        this.fingerprint = Fingerprint.of(this);
    }

    /// Reads a vocabulary file (YAML, UTF-8). Does not close the stream.
    ///
    /// @throws BrokenVocabularyException when it breaks rules; the message lists all of them
    /// @throws IOException when the stream cannot be read
    public static Vocabulary read(InputStream yaml) throws IOException {
        return new VocabularyFile().read(yaml.readAllBytes());
    }

    /// The vocabulary that travels inside the product.
    public static Vocabulary shipped() {
        try (InputStream yaml = Vocabulary.class.getResourceAsStream(SHIPPED)) {
            if (yaml == null) {
                throw new IllegalStateException("Missing on the class path: " + SHIPPED);
            }
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The terms of one list, in the editors' order; never empty.
    public List<Term> terms(TermList list) {
        return List.copyOf(bySlug(list).values());
    }

    /// The term with this slug, or empty when the list has none.
    public Optional<Term> term(TermList list, Slug slug) {
        return Optional.ofNullable(bySlug(list).get(slug));
    }

    /// Whether the list has a term with this slug.
    public boolean contains(TermList list, Slug slug) {
        return bySlug(list).containsKey(slug);
    }

    /// The section headings that the writing form offers, per template name (`sjablonen`), in order.
    public Map<String, List<String>> templates() {
        return templates;
    }

    /// A stable hash of everything that changes search (slugs, labels, other words): another value means the index must
    /// be built again. Notes, origins and templates do not count.
    public String fingerprint() {
        return fingerprint;
    }

    private Map<Slug, Term> bySlug(TermList list) {
        return terms.getOrDefault(list, Map.of());
    }
}
