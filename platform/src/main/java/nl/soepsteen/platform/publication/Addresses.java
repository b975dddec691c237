package nl.soepsteen.platform.publication;

import nl.soepsteen.content.document.Kind;

/// Where publications live. An address, once given, works for ever.
public final class Addresses {

    public static final String INTERVENTIONS = "/interventies/";
    public static final String ARTICLES = "/artikelen/";

    private Addresses() {}

    /// The page with this slug.
    public static String of(Kind kind, String slug) {
        return switch (kind) {
            case INTERVENTION -> INTERVENTIONS + slug;
            case ARTICLE -> ARTICLES + slug;
        };
    }
}
