package nl.soepsteen.content.vocabulary;

import java.util.List;
import nl.soepsteen.content.Slug;
import org.jspecify.annotations.Nullable;

/// A term as an editor left it: one of the shipped ones with other words, or a new one.
///
/// @param slug its stable name; never changes
/// @param label plain Dutch, as readers see it
/// @param note one-line scope note, or null
/// @param alsoKnownAs other words people use for it
/// @param mergedInto the term of the same list that it is part of now, or null while it stands by itself
/// @param removed whether it was taken away again; only for terms that editors added
public record EditedTerm(
        TermList list,
        Slug slug,
        String label,
        @Nullable String note,
        List<String> alsoKnownAs,
        @Nullable Slug mergedInto,
        boolean removed) {

    public EditedTerm {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }
}
