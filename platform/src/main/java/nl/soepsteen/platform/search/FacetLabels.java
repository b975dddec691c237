package nl.soepsteen.platform.search;

import nl.soepsteen.content.Slug;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.vocabulary.Labels;
import org.springframework.stereotype.Component;

/// What people read for facets and their values.
@Component
public class FacetLabels {

    private final Labels labels;
    private final Places places;
    private final SearchKinds kinds;

    FacetLabels(Labels labels, Places places, SearchKinds kinds) {
        this.labels = labels;
        this.places = places;
        this.kinds = kinds;
    }

    /// The label of a value; the value itself when nothing better is known.
    public String label(Facet facet, String value) {
        return switch (facet) {
            case KIND -> kinds.label(value).orElse(value);
            case GEMEENTE, WIJK ->
                value.equals(PlacePath.NATIONWIDE.value())
                        ? "In het hele land"
                        : places.name(value).orElse(value);
            default ->
                FacetTerms.listOf(facet)
                        .filter(list -> Slug.isValid(value))
                        .map(list -> labels.label(list, new Slug(value)).label())
                        .orElse(value);
        };
    }

    /// The heading above a facet's values.
    public static String title(Facet facet) {
        return switch (facet) {
            case KIND -> "Soort";
            case THEME -> "Thema";
            case TOPIC -> "Onderwerp";
            case TARGET_GROUP -> "Voor wie";
            case GEMEENTE -> "Gemeente";
            case WIJK -> "Wijk";
            case OUTCOME -> "Uitkomst";
            case PHASE -> "Fase";
            case SUBSTANTIATION -> "Onderbouwing";
            case ASSESSMENT -> "Toetsing";
            case LEARNING_PATTERN -> "Waardoor het anders ging";
            case COSTS -> "Kosten per jaar";
            case SETTING -> "Waar het gebeurt";
        };
    }
}
