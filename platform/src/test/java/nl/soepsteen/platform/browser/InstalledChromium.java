package nl.soepsteen.platform.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the browser that is on this machine. Tests never download one.
final class InstalledChromium {

    static final String SETTING = "SOEPSTEEN_CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> USUAL_PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private InstalledChromium() {}

    /// Where it is; what `SOEPSTEEN_CHROMIUM` names goes before everything else.
    ///
    /// @param environment a variable's value by its name, null when it is not set
    /// @throws MissingChromiumException with what to do, when there is none
    static Path find(UnaryOperator<@Nullable String> environment) {
        return find(environment, USUAL_PLACES);
    }

    static Path find(UnaryOperator<@Nullable String> environment, List<String> usualPlaces) {
        String chosen = environment.apply(SETTING);
        if (chosen != null && !chosen.isBlank()) {
            return executable(chosen)
                    .orElseThrow(() -> new MissingChromiumException(
                            SETTING + " names " + chosen + ", which is not a program that can be run."));
        }
        String path = environment.apply("PATH");
        Stream<String> onPath = Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.concat(onPath, usualPlaces.stream())
                .flatMap(place -> executable(place).stream())
                .findFirst()
                .orElseThrow(() -> new MissingChromiumException("The browser tests need Chromium or Google Chrome:"
                        + " install the package chromium (Debian: apt install chromium; macOS: brew install chromium),"
                        + " or name the program in " + SETTING + "."));
    }

    private static Optional<Path> executable(String place) {
        Path path = Path.of(place);
        return Files.isRegularFile(path) && Files.isExecutable(path) ? Optional.of(path) : Optional.empty();
    }

    /// There is no browser to test with. The message says it all, so it carries no stack trace.
    static final class MissingChromiumException extends RuntimeException {

        MissingChromiumException(String whatToDo) {
            super(whatToDo, null, false, false);
        }
    }
}
