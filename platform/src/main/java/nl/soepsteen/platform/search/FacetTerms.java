package nl.soepsteen.platform.search;

import java.util.Optional;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.vocabulary.NamedTerms;

/// Which facet holds terms of which list.
public final class FacetTerms {

    /// The target group that everybody is in.
    public static final String EVERYBODY = NamedTerms.EVERYBODY;

    private FacetTerms() {}

    /// The list a facet's values come from, or empty when they are kinds or places.
    public static Optional<TermList> listOf(Facet facet) {
        return switch (facet) {
            case THEME -> Optional.of(TermList.THEMES);
            case TOPIC -> Optional.of(TermList.TOPICS);
            case TARGET_GROUP -> Optional.of(TermList.TARGET_GROUPS);
            case OUTCOME -> Optional.of(TermList.OUTCOMES);
            case PHASE -> Optional.of(TermList.PHASES);
            case SUBSTANTIATION -> Optional.of(TermList.SUBSTANTIATIONS);
            case ASSESSMENT -> Optional.of(TermList.ASSESSMENTS);
            case LEARNING_PATTERN -> Optional.of(TermList.LEARNING_PATTERNS);
            case COSTS -> Optional.of(TermList.COSTS);
            case SETTING -> Optional.of(TermList.SETTINGS);
            case KIND, GEMEENTE, WIJK -> Optional.empty();
        };
    }
}
