package nl.soepsteen.platform.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
    @ValueSource(strings = {"/huisregels", "/privacy", "/toegankelijkheid"})
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class=\"card\">",
                "<p class=\"passage\">",
                "<p class=\"invented-banner\">",
                "<aside class=\"facts\"",
                "<p class=\"adverse\">",
                "<nav class=\"contents\"",
                "<section class=\"lessons\"",
                "<section class=\"family\"",
                "<section class=\"similar\"",
                "<details class=\"filter\" id=\"g-thema\"",
                "<section id=\"filters\" popover",
                "<ul class=\"chips\">",
                "<p class=\"status\">",
                "<nav class=\"pages\"",
                "<nav class=\"crumbs\"",
                "<section class=\"chapter\"",
                "<section class=\"wanted\"",
                "<ul class=\"counted\">",
                "<div class=\"empty\">",
                "<section class=\"failure\"",
                "<p class=\"exports\">",
                "2021 tot en met 2023"
            })
    void thePageAboutOurStyleShowsEveryPart(String part, Site site) throws Exception {
        assertThat(site.get("/stijl").body()).contains(part);
    }

    @Test
    void thePageAboutOurStyleNamesNothingTwice(Site site) throws Exception {
        assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(site.get("/stijl").body())
                        .results()
                        .map(id -> id.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePageAboutOurStyleShowsEveryOutcome(Site site) throws Exception {
        assertThat(site.get("/stijl").body())
                .contains("outcome-gelukt", "outcome-deels", "outcome-niet-gelukt", "outcome-gestopt")
                .contains("outcome-nog-onbekend", "Verzonnen voorbeeld");
    }
}
