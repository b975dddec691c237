package nl.soepsteen.platform.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.Texts;

/// A small collection with everything that is hard on feeds and exports: many pages, invented ones, nasty texts.
final class OpenDataFolder {

    /// Real pages, besides the nasty one.
    static final int REAL = 130;

    /// Invented examples.
    static final int INVENTED = 12;

    static final String NASTY_TITLE = "=1+1 \"aan\" & <b>uit</b>; ]]> 🥣 é";

    private OpenDataFolder() {}

    static Path make(Path folder) throws IOException {
        Texts.folder(folder, REAL);
        for (int i = 0; i < INVENTED; i++) {
            Files.writeString(
                    folder.resolve("verzonnen-" + i + ".md"),
                    Texts.intervention("Bedacht " + i, "Dit is het verhaal van een verzinsel.")
                            .replace("fase: lopend\n", "fase: lopend\nvoorbeeld: true\n"));
        }
        Files.writeString(
                folder.resolve("naar.md"),
                Texts.intervention("Naar", "Dit is het verhaal van lastige tekens.")
                        .replace("titel: Naar\n", "titel: '" + NASTY_TITLE + "'\n")
                        .replace("samenvatting: Een samenvatting van Naar.", "samenvatting: '@SOM(A1) ]]> <x>&amp; 🥣'")
                        .replace(
                                "fase: lopend\n",
                                "fase: lopend\nbron: {titel: 'Bron & <zn>', url: 'https://bron.example/?a=1&b=2',"
                                        + " auteur: 'J. \"de\" <Vries>'}\n"));
        return folder;
    }
}
