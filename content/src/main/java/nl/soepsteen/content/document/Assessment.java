package nl.soepsteen.content.document;

import java.time.LocalDate;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.WebAddress;
import org.jspecify.annotations.Nullable;

/// What someone else found (`toetsing`), shown beside the author's own substantiation and never merged with it.
///
/// @param level a term of the assessments list
/// @param institute who assessed; required for every level from `erkend-` on, `niet-erkend` and `erkenning-verlopen`
/// @param date when; required as above
/// @param url the entry in the official databank; required as above
public record Assessment(
        Slug level,
        @Nullable String institute,
        @Nullable LocalDate date,
        @Nullable String url) {

    /// Longest institute accepted, in characters.
    static final int MAX_INSTITUTE = 200;

    private static final Set<String> ALSO_WITH_DETAILS = Set.of("niet-erkend", "erkenning-verlopen");

    /// @throws IllegalArgumentException when the level needs details that are absent, or one of them is wrong
    public Assessment {
        if (needsDetails(level) && (institute == null || date == null || url == null)) {
            throw new IllegalArgumentException("Institute, date and address are required for " + level);
        }
        if (institute != null) {
            OneLine.require(institute);
        }
        if (url != null && !WebAddress.isValid(url)) {
            throw new IllegalArgumentException("Not a web address: " + url);
        }
    }

    /// Whether this level must name institute, date and address: an official databank decided it (docs/format.md).
    public static boolean needsDetails(Slug level) {
        return level.value().startsWith("erkend-") || ALSO_WITH_DETAILS.contains(level.value());
    }
}
