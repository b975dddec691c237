package nl.soepsteen.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/// Pages about which there is nothing: they exist only where little was written, or where examples were taken away.
@BrowserTest
class NothingYetTest {

    @Test
    void pagesWithoutStoriesAreWithoutFaults(Visitors visitors, @TempDir Path temp) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("eigen"));
        Files.writeString(
                folder.resolve("bedacht.md"),
                Texts.intervention("Bedacht", "Bedacht.")
                        .replace("{gemeente: Rotterdam, wijk: Bospolder}", "{gemeente: Marsdrecht, wijk: Teerkwartier}")
                        .replace("fase: lopend\n", "fase: lopend\nvoorbeeld: true\n"));
        try (RunningSite running = RunningSite.start(
                temp.resolve("data"), "--soepsteen.collection=" + folder, "--soepsteen.voorbeelden=verwijder")) {
            running.awaitIndexed();
            String port = running.bean(Environment.class).getRequiredProperty("local.server.port");
            Visitors here = new Visitors(visitors.chromium(), "http://localhost:" + port);
            SoftAssertions softly = new SoftAssertions();
            see("/", "Wat zoek je?", here, softly);
            see("/themas/verbondenheid", "Bij dit thema staat nog niets.", here, softly);
            softly.assertAll();
        }
    }

    private static void see(String address, String shows, Visitors visitors, SoftAssertions softly) {
        for (int width : new int[] {Visitors.PHONE, Visitors.DESK}) {
            try (Visitor visitor = visitors.with(ColorScheme.LIGHT, width)) {
                visitor.open(address);
                Page page = visitor.page();
                assertThat(page.locator("main").innerText()).as(address).contains(shows);
                PublicPagesTest.check(page, address + " at " + width, softly);
                softly.assertThat(visitor.messages()).as(address).isEmpty();
            }
        }
    }
}
