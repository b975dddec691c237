package nl.soepsteen.platform.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedSite.class)
class AboutPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/over", "/huisregels", "/privacy", "/toegankelijkheid"})
    void withoutAnAddressOfTheOperatorThePageSaysSo(String path, Site site) throws Exception {
        assertThat(site.get(path).body())
                .containsAnyOf("nog geen mailadres ingevuld", "de beheerder van deze site")
                .doesNotContain("mailto:");
    }

    @Test
    void theOperatorsNameAndAddressStandOnThePages(@TempDir Path temp) throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        try (RunningSite running = RunningSite.start(
                temp.resolve("data"),
                "--soepsteen.collection=" + empty,
                "--soepsteen.beheerder=Stichting De Pan",
                "--soepsteen.contact=redactie@depan.example")) {
            assertThat(running.http().get("/over").body())
                    .contains("beheerd door Stichting De Pan")
                    .contains("mailto:redactie@depan.example");
            assertThat(running.http().get("/privacy").body()).contains("mailto:redactie@depan.example");
        }
    }

    @Test
    void anAddressThatIsNoneStopsTheStartWithASentence(@TempDir Path temp) {
        assertThatThrownBy(() -> RunningSite.start(temp.resolve("data"), "--soepsteen.contact=bel maar even")
                        .close())
                .hasStackTraceContaining("SOEPSTEEN_CONTACT is 'bel maar even'. Geef een mailadres");
    }

    @Test
    void thePageAboutOurStyleShowsEveryOutcome(Site site) throws Exception {
        assertThat(site.get("/stijl").body())
                .contains("outcome-gelukt", "outcome-deels", "outcome-niet-gelukt", "outcome-gestopt")
                .contains("outcome-nog-onbekend", "Verzonnen voorbeeld");
    }
}
