package nl.soepsteen.platform.vocabulary;

import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;

/// Whatever carries one of these terms reads otherwise from now on, in the running transaction; for what is no page,
/// see [TermUse#renewed].
///
/// @param written slugs as they are stored
public record TermsRenewed(TermList list, Set<Slug> written) {

    public TermsRenewed {
        written = Set.copyOf(written);
    }
}
