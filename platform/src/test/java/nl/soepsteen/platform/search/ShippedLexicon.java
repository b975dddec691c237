package nl.soepsteen.platform.search;

import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Lexicon;

/// What words mean on a site, for who asks an index without one.
public final class ShippedLexicon {

    private ShippedLexicon() {}

    /// Terms, other words for the same, and how things end; no places.
    public static Lexicon withoutPlaces() {
        return Lexicon.of(QuestionLexicon.withoutPlaces(Vocabulary.shipped()));
    }
}
