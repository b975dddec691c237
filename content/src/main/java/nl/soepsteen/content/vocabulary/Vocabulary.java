package nl.soepsteen.content.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;

/// All controlled terms, list by list in the editors' order. Whoever keeps one may meet other terms later: editors
/// change them while the site runs. [#fingerprint()] tells whether what was derived from it still holds.
public interface Vocabulary {

    /// Reads a vocabulary file (YAML, UTF-8). Does not close the stream.
    ///
    /// @throws BrokenVocabularyException when it breaks rules; the message lists all of them
    /// @throws IOException when the stream cannot be read
    static VocabularyEdition read(InputStream yaml) throws IOException {
        return VocabularyEdition.read(yaml);
    }

    /// The vocabulary that travels inside the product.
    static VocabularyEdition shipped() {
        return VocabularyEdition.shipped();
    }

    /// The terms of one list, in the editors' order; never empty.
    List<Term> terms(TermList list);

    /// The term that goes by this slug: its own, or that of a term that was merged into it. Empty when the list has
    /// none.
    Optional<Term> term(TermList list, Slug slug);

    /// Whether the list has a term that goes by this slug.
    default boolean contains(TermList list, Slug slug) {
        return term(list, slug).isPresent();
    }

    /// The section headings that the writing form offers, per template name (`sjablonen`), in order.
    Map<String, List<String>> templates();

    /// A stable hash of everything that changes search (slugs, labels, other words, what was merged): another value
    /// means that what was made from the vocabulary must be made again. Notes, origins and templates do not count.
    String fingerprint();
}
