package nl.soepsteen.content.vocabulary;

import java.util.List;

/// A vocabulary file breaks rules. The message names every line that does, in Dutch.
@SuppressWarnings("serial")
public final class BrokenVocabularyException extends RuntimeException {

    BrokenVocabularyException(List<String> faults) {
        super("De woordenlijst klopt niet:\n- " + String.join("\n- ", faults));
    }
}
