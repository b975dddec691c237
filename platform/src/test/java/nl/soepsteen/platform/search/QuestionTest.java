package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Questions as visitors type them, on the shipped pages.
@ExtendWith(SharedSite.class)
class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "buurt+huis, buurthuis",
        "eenzaamhied, eenzaamheid",
        "sameneten, samen eten",
    })
    void whatWasMeantIsFoundAndSaid(String typed, String meant, Site site) throws Exception {
        JsonNode answer = site.json("/api/v1/zoeken?q=" + typed);

        assertThat(answer.get("totaal").asLong()).isPositive();
        if (!answer.get("bedoelde").isNull()) {
            assertThat(answer.get("bedoelde").asString()).isEqualTo(meant);
            assertThat(site.get("/zoeken?q=" + typed).body())
                    .contains("Je zoekt nu op <strong>" + meant + "</strong>")
                    .contains("href=\"/zoeken?q=%22" + typed);
        }
    }

    @Test
    void wijkverbindersInRotterdamLeadWithTheGijsingflats(Site site) throws Exception {
        assertThat(slugs("/api/v1/zoeken?q=wijkverbinders+rotterdam", site))
                .first()
                .isEqualTo("wijkverbinder-en-buddy-gijsingflats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wat+werkt+tegen+eenzaamheid+bij+ouderen", "eenzaamhied", "buurt+huis"})
    void whatReallyHappenedLeads(String typed, Site site) throws Exception {
        JsonNode first = site.json("/api/v1/zoeken?q=" + typed).get("treffers").get(0);

        assertThat(first.get("voorbeeld").asBoolean())
                .as(first.get("slug").asString())
                .isFalse();
    }

    @Test
    void aPlaceIsOfferedAndNeverTaken(Site site) throws Exception {
        String body = site.get("/zoeken?q=eenzaamheid+rotterdam").body();

        assertThat(body)
                .contains("Alleen in Rotterdam?")
                .contains("href=\"/zoeken?q=eenzaamheid+rotterdam&amp;gemeente=rotterdam\"");
        assertThat(site.json("/api/v1/zoeken?q=eenzaamheid+rotterdam")
                        .get("totaal")
                        .asLong())
                .isGreaterThan(site.json("/api/v1/zoeken?q=eenzaamheid+rotterdam&gemeente=rotterdam")
                        .get("totaal")
                        .asLong());
    }

    @Test
    void aNicknameOfAWijkFindsIt(Site site) throws Exception {
        JsonNode hits = site.json("/api/v1/zoeken?q=botu").get("treffers");

        assertThat(hits.size()).isPositive();
        hits.forEach(hit -> assertThat(hit.get("plaatsen").toString()).containsAnyOf("Bospolder", "Tussendijken"));
    }

    @Test
    void whatFailedLeadsWhenThatIsAsked(Site site) throws Exception {
        JsonNode hits = site.json("/api/v1/zoeken?q=mislukt+jongeren").get("treffers");

        for (int i = 0; i < 3; i++) {
            assertThat(hits.get(i).get("uitkomst").asString())
                    .as(hits.get(i).get("slug").asString())
                    .isIn("niet-gelukt", "gestopt", "deels");
            assertThat(hits.get(i).get("doelgroepen").toString()).contains("jongeren");
        }
    }

    @Test
    void aLoosenedAnswerSaysSo(Site site) throws Exception {
        assertThat(site.get("/zoeken?q=schaken+zwembad+lantaarn").body())
                .contains("Niets past bij alles wat je vroeg. Dit komt er het dichtst bij.");
        assertThat(site.get("/zoeken?q=eenzaamheid").body())
                .doesNotContain("past bij alles")
                .doesNotContain("Je zoekt nu");
    }

    @Test
    void whereReallyNothingIsThemesAreOffered(Site site) throws Exception {
        assertThat(site.get("/zoeken?q=%22xqzvw+kjhgf%22").body())
                .contains("Hier is nog niets over te vinden")
                .contains("zoek zonder aanhalingstekens")
                .contains("href=\"/themas/verbondenheid\"");
    }

    private static List<String> slugs(String address, Site site) throws IOException, InterruptedException {
        List<String> slugs = new ArrayList<>();
        site.json(address)
                .get("treffers")
                .forEach(hit -> slugs.add(hit.get("slug").asString()));
        return slugs;
    }
}
