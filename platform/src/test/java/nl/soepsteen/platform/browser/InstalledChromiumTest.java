package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.soepsteen.platform.browser.InstalledChromium.MissingChromiumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledChromiumTest {

    @Test
    void theFirstOnThePathIsTaken(@TempDir Path empty, @TempDir Path folder) throws Exception {
        Path chromium = program(folder.resolve("chromium"));

        assertThat(InstalledChromium.find(Map.of("PATH", empty + File.pathSeparator + folder)::get))
                .isEqualTo(chromium);
    }

    @Test
    void whatIsNamedGoesBeforeThePath(@TempDir Path folder, @TempDir Path other) throws Exception {
        program(folder.resolve("chromium"));
        Path named = program(other.resolve("my-browser"));

        assertThat(InstalledChromium.find(
                        Map.of("PATH", folder.toString(), "SOEPSTEEN_CHROMIUM", named.toString())::get))
                .isEqualTo(named);
    }

    @Test
    void aWrongNameIsNotPassedOver(@TempDir Path folder) throws Exception {
        program(folder.resolve("chromium"));

        assertThatThrownBy(() -> InstalledChromium.find(
                        Map.of("PATH", folder.toString(), "SOEPSTEEN_CHROMIUM", folder + "/none")::get))
                .isInstanceOf(MissingChromiumException.class)
                .hasMessageContaining("not a program that can be run");
    }

    @Test
    void withoutAnyOneSentenceSaysWhatToInstall(@TempDir Path empty) {
        assertThatThrownBy(() -> InstalledChromium.find(Map.of("PATH", empty.toString())::get, List.of()))
                .isInstanceOf(MissingChromiumException.class)
                .hasMessageContaining("install the package chromium")
                .hasNoCause();
    }

    private static Path program(Path file) throws Exception {
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
