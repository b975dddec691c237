package nl.soepsteen.content.document;

import java.time.LocalDate;
import nl.soepsteen.content.Slug;
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
        @Nullable String url) {}
