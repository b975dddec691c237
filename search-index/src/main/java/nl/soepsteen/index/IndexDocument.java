package nl.soepsteen.index;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the index knows of one subject. Everything a result list shows is in here, so that answering a search touches
/// nothing but the index. Immutable; an equal document indexed twice changes nothing.
///
/// @param id opaque, stable, unique
/// @param slug for the result's address
/// @param title shown and searched, highest weight
/// @param summary shown and searched
/// @param keywords the author's free words
/// @param labels words for what the facet values mean (labels of terms, their synonyms, place names); searched,
///     not shown
/// @param sections the text, in order; searched, and shown as passages
/// @param facets values per facet; an absent facet is an empty one
/// @param places display names of places, most important first; shown and searched
/// @param fromYear first year of the period, or null
/// @param untilYear last year of the period, or null while it runs or is unknown
/// @param changedAt for `sorteer=nieuwste`
/// @param invented an invented example
/// @param talk what others said about it; searched, though less than its own words, not shown
/// @param standing the part it plays beside others
public record IndexDocument(
        String id,
        String slug,
        String title,
        String summary,
        List<String> keywords,
        List<String> labels,
        List<Section> sections,
        Map<Facet, List<String>> facets,
        List<String> places,
        @Nullable Integer fromYear,
        @Nullable Integer untilYear,
        Instant changedAt,
        boolean invented,
        List<String> talk,
        Standing standing) {

    public IndexDocument {
        keywords = List.copyOf(keywords);
        labels = List.copyOf(labels);
        sections = List.copyOf(sections);
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        facets = Map.copyOf(copy);
        places = List.copyOf(places);
        talk = List.copyOf(talk);
    }

    /// A page that nobody talks about.
    public IndexDocument(
            String id,
            String slug,
            String title,
            String summary,
            List<String> keywords,
            List<String> labels,
            List<Section> sections,
            Map<Facet, List<String>> facets,
            List<String> places,
            @Nullable Integer fromYear,
            @Nullable Integer untilYear,
            Instant changedAt,
            boolean invented) {
        this(
                id,
                slug,
                title,
                summary,
                keywords,
                labels,
                sections,
                facets,
                places,
                fromYear,
                untilYear,
                changedAt,
                invented,
                List.of(),
                Standing.PAGE);
    }

    /// The values in one facet, in the document's order; empty when it has none.
    public List<String> values(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /// Text under one heading.
    ///
    /// @param heading its text, or null before the first heading
    /// @param anchor its id on the page, or null when `heading` is
    /// @param text plain text, may be empty
    public record Section(
            @Nullable String heading, @Nullable String anchor, String text) {}
}
