package nl.soepsteen.content.vocabulary;

import java.util.List;
import nl.soepsteen.content.Slug;
import org.jspecify.annotations.Nullable;

/// One controlled term.
///
/// @param slug its stable name in addresses and documents
/// @param label plain Dutch, as readers see it
/// @param note one-line scope note, or null
/// @param alsoKnownAs other words people use for it; they feed search
/// @param origin the source the term comes from, or null
public record Term(
        Slug slug,
        String label,
        @Nullable String note,
        List<String> alsoKnownAs,
        @Nullable String origin) {

    public Term {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }
}
