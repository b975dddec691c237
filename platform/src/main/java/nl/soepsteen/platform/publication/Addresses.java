package nl.soepsteen.platform.publication;

import nl.soepsteen.content.document.Kind;

/// Where publications live. An address, once given, works for ever.
public final class Addresses {

    public static final String INTERVENTIONS = "/interventies/";
    public static final String ARTICLES = "/artikelen/";

    /// What the address of a page ends with when the file itself is wanted.
    public static final String AS_MARKDOWN = ".md";

    private Addresses() {}

    /// The page with this slug.
    public static String of(Kind kind, String slug) {
        return switch (kind) {
            case INTERVENTION -> INTERVENTIONS + slug;
            case ARTICLE -> ARTICLES + slug;
        };
    }
}
