package nl.soepsteen.platform.web;

import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.index.Facet;
import org.jspecify.annotations.Nullable;

/// Where the pages are that gather all there is about one theme, topic, target group, place or organisation.
public final class BrowseAddress {

    public static final String THEMES = "/themas";
    public static final String TOPICS = "/onderwerpen";
    public static final String TARGET_GROUPS = "/doelgroepen";
    public static final String PLACES = "/wijken";
    public static final String PEOPLE = "/mensen";
    public static final String ORGANISATIONS = "/organisaties";

    private BrowseAddress() {}

    /// The page about a value, or empty when values of this facet have no page of their own.
    public static Optional<String> of(Facet facet, String value) {
        return listOf(facet).map(list -> list + "/" + value);
    }

    /// The page of an organisation, however its name is written; null when no letter or digit is in it.
    public static @Nullable String ofOrganisation(String name) {
        try {
            return ORGANISATIONS + "/" + Slug.from(name);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// The page that lists all values of a facet, or empty when there is none.
    public static Optional<String> listOf(Facet facet) {
        return switch (facet) {
            case THEME -> Optional.of(THEMES);
            case TOPIC -> Optional.of(TOPICS);
            case TARGET_GROUP -> Optional.of(TARGET_GROUPS);
            case GEMEENTE, WIJK -> Optional.of(PLACES);
            default -> Optional.empty();
        };
    }
}
