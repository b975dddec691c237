package nl.soepsteen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small valid documents for tests.
public final class Texts {

    private Texts() {}

    /// An intervention with this title and body.
    public static String intervention(String title, String body) {
        return """
                ---
                titel: %s
                samenvatting: Een samenvatting van %s.
                themas: [verbondenheid]
                plaatsen:
                  - {gemeente: Rotterdam, wijk: Bospolder}
                fase: lopend
                uitkomst: gelukt
                ---
                ## In het kort

                %s
                """.formatted(title, title, body);
    }

    /// A folder with this many interventions, `stuk-0` and on.
    public static Path folder(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    folder.resolve("stuk-" + i + ".md"),
                    intervention("Stuk " + i, "Dit is het verhaal van stuk " + i + "."));
        }
        return folder;
    }
}
