package nl.soepsteen.platform.vocabulary;

import java.util.List;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.VocabularyEdition;
import org.springframework.stereotype.Service;

/// Terms as editors see them: how each is in the database at this moment, and how it came to be so.
@Service
public class Terms {

    /// The last part of an address that is no term but the form for a new one.
    public static final String NEW = "nieuw";

    private static final int MOST_NAMESAKES = 100;

    private final CurrentVocabulary vocabulary;
    private final TermChanges changes;

    Terms(CurrentVocabulary vocabulary, TermChanges changes) {
        this.vocabulary = vocabulary;
        this.changes = changes;
    }

    /// All terms.
    public VocabularyEdition now() {
        return vocabulary.shipped().with(changes.edits());
    }

    /// One term, also when it was merged into another; empty when there is none or it was taken away.
    public Optional<TermState> find(TermList list, Slug slug) {
        boolean shipped = vocabulary.shipped().contains(list, slug);
        List<TermChange> history = changes.of(list, slug);
        if (history.isEmpty()) {
            return asShipped(list, slug);
        }
        TermChange last = history.getFirst();
        return last.term().removed()
                ? Optional.empty()
                : Optional.of(new TermState(last.number(), shipped, last.term()));
    }

    /// How a term came with the product, or empty when it did not.
    public Optional<TermState> asShipped(TermList list, Slug slug) {
        return vocabulary
                .shipped()
                .term(list, slug)
                .map(term -> new TermState(0, true, TermState.unchanged(list, term)));
    }

    /// What happened to a term, the latest first.
    public List<TermChange> history(TermList list, Slug slug) {
        return changes.of(list, slug);
    }

    /// A slug for a new term that no other has; empty when none can be made of this label.
    Optional<Slug> freeSlug(TermList list, String label) {
        for (int i = 1; i < MOST_NAMESAKES; i++) {
            Slug slug;
            try {
                slug = Slug.from(i == 1 ? label : label + " " + i);
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
            if (!slug.value().equals(NEW) && find(list, slug).isEmpty()) {
                return Optional.of(slug);
            }
        }
        return Optional.empty();
    }
}
