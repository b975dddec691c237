package nl.soepsteen.platform.writing.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// One thing that can be chosen in a field.
///
/// @param value as it is sent
/// @param note what it means, or null
/// @param chosen whether it is
public record Choice(String value, String label, @Nullable String note, boolean chosen) {

    /// All terms of a list.
    ///
    /// @param chosen values that are
    static List<Choice> of(Vocabulary vocabulary, TermList list, List<String> chosen) {
        // A term that was merged into another since is chosen as that one.
        Set<Slug> slugs = chosen.stream()
                .filter(Slug::isValid)
                .flatMap(value -> vocabulary.term(list, new Slug(value)).stream())
                .map(Term::slug)
                .collect(Collectors.toSet());
        return vocabulary.terms(list).stream()
                .map((Term term) ->
                        new Choice(term.slug().value(), term.label(), term.note(), slugs.contains(term.slug())))
                .toList();
    }
}
