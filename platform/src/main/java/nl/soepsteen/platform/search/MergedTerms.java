package nl.soepsteen.platform.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.web.MovedException;
import nl.soepsteen.platform.web.QueryString;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Addresses that name a term that was merged into another since.
final class MergedTerms {

    private MergedTerms() {}

    /// Leads an address with such a term to the same one with the term it went into; does nothing to any other.
    ///
    /// @throws MovedException when there is such a term
    static void leadOn(MultiValueMap<String, String> parameters, Vocabulary vocabulary) {
        QueryString query = new QueryString();
        boolean moved = false;
        for (String name : parameters.keySet()) {
            Optional<TermList> list = Facet.ofParameter(name).flatMap(FacetTerms::listOf);
            Set<String> terms = new HashSet<>();
            for (@Nullable String value : parameters.getOrDefault(name, List.of())) {
                if (value != null) {
                    String given = value.strip();
                    String now = list.isEmpty() ? given : present(vocabulary, list.get(), given);
                    moved |= !now.equals(given);
                    if (list.isEmpty() || terms.add(now)) {
                        query.with(name, now);
                    }
                }
            }
        }
        if (moved) {
            throw new MovedException(query);
        }
    }

    /// The value for the same term today; the given one when it is no term.
    private static String present(Vocabulary vocabulary, TermList list, String value) {
        return Slug.isValid(value)
                ? vocabulary
                        .term(list, new Slug(value))
                        .map(term -> term.slug().value())
                        .orElse(value)
                : value;
    }
}
