package nl.soepsteen.platform.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Turns what the system or PostgreSQL says into a sentence that helps a person on.
final class StartFailure {

    /// Below this nothing of PostgreSQL can be written: one segment of its write-ahead log is 16 MiB.
    private static final long ALMOST_NOTHING = 16L * 1024 * 1024;

    private static final int LINES_SHOWN = 15;

    private StartFailure() {}

    /// @param place the folder in which something went wrong
    static DatabaseStartException of(IOException failure, Path place) {
        String reason = String.valueOf(failure.getMessage());
        if (meansFullDisk(reason) || isFull(place)) {
            return new DatabaseStartException(fullDisk(place), failure);
        }
        if (failure instanceof InterruptedIOException) {
            return new DatabaseStartException(
                    "Het starten van de database is onderbroken. Start opnieuw; er is niets verloren.", failure);
        }
        return new DatabaseStartException(
                """
                Soepsteen kan niet lezen of schrijven in de gegevensmap %s (%s: %s). \
                Geef de gebruiker die Soepsteen start rechten op die map, of kies met SOEPSTEEN_DATA een andere map.""".formatted(place, failure.getClass().getSimpleName(), reason), failure);
    }

    /// @param output what PostgreSQL's own programs wrote
    /// @param place the folder of the database
    static DatabaseStartException of(String output, Path place) {
        if (meansFullDisk(output)) {
            return new DatabaseStartException(fullDisk(place));
        }
        return new DatabaseStartException("""
                PostgreSQL start niet. De gegevens zijn er nog. Kijk wat PostgreSQL hieronder meldt, los dat op \
                en start opnieuw. Het hele logboek staat in %s.
                %s""".formatted(place.resolve("log"), end(output)));
    }

    /// The end of what was said: there PostgreSQL explains itself.
    private static String end(String output) {
        List<String> lines = output.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    private static String fullDisk(Path place) {
        return """
                De schijf met de gegevensmap %s is vol. Maak ruimte vrij (minstens 500 MB) en start opnieuw. \
                Wat bevestigd was, is bewaard.""".formatted(place);
    }

    private static boolean meansFullDisk(String text) {
        return text.contains("No space left on device")
                || text.contains("Check free disk space")
                || text.contains("Disk quota exceeded")
                || text.contains("not enough space on the disk");
    }

    private static boolean isFull(Path place) {
        try {
            return Files.exists(place) && Files.getFileStore(place).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException _) {
            return false;
        }
    }
}
