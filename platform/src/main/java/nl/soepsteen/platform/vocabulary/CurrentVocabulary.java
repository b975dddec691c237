package nl.soepsteen.platform.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.content.vocabulary.VocabularyEdition;
import org.springframework.stereotype.Component;

/// The terms as they are now: the shipped ones with what editors changed. Others see a change of this node at once, one
/// of another node within a second or two. Safe for use by many threads.
@Component
public final class CurrentVocabulary implements Vocabulary {

    private final VocabularyEdition shipped = Vocabulary.shipped();
    private final TermChanges changes;
    private volatile Held held;

    CurrentVocabulary(TermChanges changes) {
        this.changes = changes;
        this.held = held(changes.edition());
    }

    private record Held(String edition, VocabularyEdition vocabulary) {}

    private Held held(String edition) {
        return new Held(edition, shipped.with(changes.edits()));
    }

    /// Looks whether editors changed anything since, and takes it over.
    public synchronized void refresh() {
        String edition = changes.edition(); // before reading: what changes meanwhile is read again next time
        if (!edition.equals(held.edition())) {
            held = held(edition);
        }
    }

    /// The terms as they came with the product.
    VocabularyEdition shipped() {
        return shipped;
    }

    @Override
    public List<Term> terms(TermList list) {
        return held.vocabulary().terms(list);
    }

    @Override
    public Optional<Term> term(TermList list, Slug slug) {
        return held.vocabulary().term(list, slug);
    }

    @Override
    public Map<String, List<String>> templates() {
        return held.vocabulary().templates();
    }

    @Override
    public String fingerprint() {
        return held.vocabulary().fingerprint();
    }
}
