package nl.soepsteen.platform.vocabulary;

import java.util.List;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Terms with the words people read for them. A document may carry a term that was removed since; its slug then stands
/// in for the label, so that no page fails over it.
@Component
public class Labels {

    private final Vocabulary vocabulary;

    /// Labels of the terms of this vocabulary.
    public Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The label of one term; of the one it went into when it was merged away.
    public Labelled label(TermList list, Slug slug) {
        return vocabulary
                .term(list, slug)
                .map(term -> new Labelled(term.slug().value(), term.label(), term.note() == null ? "" : term.note()))
                .orElseGet(() -> new Labelled(slug.value(), slug.value(), ""));
    }

    /// The labels of several terms, in their order.
    public List<Labelled> labels(TermList list, List<Slug> slugs) {
        return slugs.stream().map(slug -> label(list, slug)).toList();
    }
}
