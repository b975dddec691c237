package nl.soepsteen.platform.collection;

import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// What an operator wants with the invented examples (`SOEPSTEEN_VOORBEELDEN`). When nothing is said they come along
/// only where somebody is looking around: with the embedded database and the collection we ship.
@Component
class ExamplesSetting {

    private final Choice choice;

    ExamplesSetting(Environment environment) {
        this.choice = choice(
                environment.getProperty("soepsteen.voorbeelden", ""),
                !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                        && !StringUtils.hasText(environment.getProperty("soepsteen.collection")));
    }

    Choice choice() {
        return choice;
    }

    /// @throws IllegalArgumentException when it is no word we know
    static Choice choice(String setting, boolean lookingAround) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "" -> lookingAround ? Choice.IMPORT : Choice.LEAVE;
            case "true" -> Choice.IMPORT;
            case "false" -> Choice.LEAVE;
            case "verwijder" -> Choice.REMOVE;
            case "herstel" -> Choice.RESTORE;
            default ->
                throw new IllegalArgumentException(("SOEPSTEEN_VOORBEELDEN is '%s'. Kies true (voorbeelden inlezen),"
                                + " false (niet inlezen), verwijder (alle voorbeelden van de site halen)"
                                + " of herstel (ze terugzetten).")
                        .formatted(setting));
        };
    }

    /// What to do at start.
    enum Choice {
        /// Import them, unless an administrator removed them before.
        IMPORT,
        /// Do not import; what is there stays.
        LEAVE,
        /// Take all of them from the site.
        REMOVE,
        /// Put back what was removed, and import.
        RESTORE
    }
}
