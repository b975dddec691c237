package nl.soepsteen.platform.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.vocabulary.EditedTerm;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.VocabularyEdition;

/// What must hold between the terms of one list: a word leads to one of them.
final class TermRules {

    private TermRules() {}

    /// The first rule that a changed term breaks.
    ///
    /// @param wanted the term as it would be
    /// @param known its words so far, as [Wording#key]; what stood there already is not held against who changes
    ///     something else
    /// @param after all terms as they would be
    static Optional<Mistake> mistake(EditedTerm wanted, Set<String> known, VocabularyEdition after) {
        if (wanted.removed()) {
            return Optional.empty();
        }
        if (wanted.mergedInto() != null) {
            return after.term(wanted.list(), wanted.slug())
                            .filter(term -> !term.slug().equals(wanted.slug()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(new Mistake(
                            Mistake.INTO, "Dat begrip staat zelf niet meer in de lijst. Kies een ander begrip."));
        }
        return after.terms(wanted.list()).stream()
                .filter(other -> !other.slug().equals(wanted.slug()))
                .flatMap(other -> mistake(wanted, known, other).stream())
                .findFirst();
    }

    private static Optional<Mistake> mistake(EditedTerm wanted, Set<String> known, Term other) {
        if (same(wanted.label(), other.label())) {
            return Optional.of(new Mistake(Mistake.LABEL, "‘%s’ staat al in deze lijst.".formatted(other.label())));
        }
        if (!isKnown(wanted.label(), known) && contains(other.alsoKnownAs(), wanted.label())) {
            return Optional.of(new Mistake(
                    Mistake.LABEL,
                    "‘%s’ is al een ander woord voor ‘%s’. Haal het daar eerst weg, of voeg de twee samen."
                            .formatted(wanted.label(), other.label())));
        }
        return wanted.alsoKnownAs().stream()
                .filter(word -> same(word, other.label()) && !isKnown(word, known))
                .findFirst()
                .map(word -> new Mistake(
                        Mistake.SYNONYMS,
                        "‘%s’ is zelf een begrip in deze lijst. Betekent het hetzelfde? Voeg de twee dan samen."
                                .formatted(word)));
    }

    private static boolean contains(List<String> words, String word) {
        return words.stream().anyMatch(one -> same(one, word));
    }

    private static boolean isKnown(String word, Set<String> known) {
        return known.contains(Wording.key(word));
    }

    private static boolean same(String one, String other) {
        return Wording.key(one).equals(Wording.key(other));
    }
}
