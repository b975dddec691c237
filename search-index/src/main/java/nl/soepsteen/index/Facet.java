package nl.soepsteen.index;

import java.util.Optional;

/// The ways to narrow a search. Within a facet values are alternatives (OR), between facets all must hold (AND).
public enum Facet {
    KIND("soort"),
    THEME("thema"),
    TOPIC("onderwerp"),
    TARGET_GROUP("doelgroep"),
    GEMEENTE("gemeente"),
    /// Values are `gemeente/wijk`, because wijken of different gemeenten share names.
    WIJK("wijk"),
    OUTCOME("uitkomst"),
    PHASE("fase"),
    SUBSTANTIATION("onderbouwing"),
    ASSESSMENT("toetsing"),
    LEARNING_PATTERN("leerpatroon"),
    COSTS("kosten"),
    SETTING("setting");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /// The name in addresses and the API.
    public String parameter() {
        return parameter;
    }

    /// The facet with this name, or empty.
    public static Optional<Facet> ofParameter(String parameter) {
        for (Facet facet : values()) {
            if (facet.parameter.equals(parameter)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
