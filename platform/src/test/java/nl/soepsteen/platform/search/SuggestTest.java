package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

@ExtendWith(SharedSite.class)
class SuggestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verbond|Verbondenheid|thema|/themas/verbondenheid",
                "eenz|Eenzaamheid|onderwerp|/onderwerpen/eenzaamheid",
                "buurthu|Ontmoeten|onderwerp, ook: buurthuis|/onderwerpen/ontmoeten",
                "oude|Ouderen|voor wie|/doelgroepen/ouderen",
                "ROTT|Rotterdam|gemeente|/wijken/rotterdam",
                "bosp|Bospolder, Rotterdam|wijk|/wijken/rotterdam/bospolder",
                "eenzaamhied|Eenzaamheid|onderwerp|/onderwerpen/eenzaamheid",
                "rotterdma|Rotterdam|gemeente|/wijken/rotterdam",
            })
    void aSubjectOrPlaceIsFoundWhileItIsTyped(String typed, String label, String kind, String address, Site site)
            throws Exception {
        JsonNode first = choices(site, typed).getFirst();

        assertThat(first.get("tekst").asString()).isEqualTo(label);
        assertThat(first.get("uitleg").asString()).startsWith(kind + ", ").containsPattern(" \\d+ pagina");
        assertThat(first.get("adres").asString()).isEqualTo(address);
        assertThat(site.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "wijkverbinder en bud, /interventies/wijkverbinder-en-buddy-gijsingflats",
        "caf, /interventies/nuchter-biljarten",
        "geveltuinne, /interventies/geveltuinen-in-een-weekend",
    })
    void aPageIsFoundByWhatItsTitleHolds(String typed, String address, Site site) throws Exception {
        assertThat(choices(site, typed))
                .extracting(choice -> choice.get("adres").asString())
                .anyMatch(found -> found.startsWith(address));
    }

    @Test
    void theNumberIsThatOfRealPagesAndInventedOnesAreNamed(Site site) throws Exception {
        JsonNode place = choices(site, "marsdrecht").getFirst();
        assertThat(place.get("tekst").asString()).isEqualTo("Marsdrecht");
        assertThat(place.get("uitleg").asString()).matches("gemeente, \\d+ verzonnen voorbeelden");

        assertThat(choices(site, "twee stoelen"))
                .singleElement()
                .satisfies(page -> assertThat(page.get("uitleg").asString()).isEqualTo("Verzonnen voorbeeld"));
        assertThat(choices(site, "twaalf g"))
                .extracting(page -> page.get("uitleg").asString())
                .contains("Verzonnen voorbeeld");
    }

    @Test
    void thereAreFewAndTheyAreCountedAloud(Site site) throws Exception {
        JsonNode answer = site.json("/zoeken/suggesties?q=de");

        assertThat(answer.get("groepen").size()).isEqualTo(2);
        assertThat(answer.get("groepen").get(0).get("keuzes").size()).isBetween(1, 3);
        assertThat(answer.get("groepen").get(1).get("keuzes").size()).isEqualTo(5);
        assertThat(answer.get("melding").asString()).matches("[678] suggesties\\. .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "  ",
                "\"",
                "<script>alert(1)</script>",
                "xylofoonkwartet",
                "\u0000\u202E",
                "((((*",
                "😀😀😀",
                "landelijk",
                "' or 1=1 --"
            })
    void whatFindsNothingIsAnsweredWithNothing(String typed, Site site) throws Exception {
        JsonNode answer = suggestions(site, typed);

        assertThat(answer.get("groepen").size()).isZero();
        assertThat(answer.get("melding").asString()).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsAnswered(Site site) throws Exception {
        assertThat(suggestions(site, "de ".repeat(1_500)).get("groepen").size()).isNotNegative();
        assertThat(site.get("/zoeken/suggesties").statusCode()).isEqualTo(200);
        assertThat(site.get("/zoeken/suggesties?q=a&q=b").statusCode()).isEqualTo(200);
    }

    @Test
    void browsersKeepItForAMomentAndSearchEnginesDoNot(Site site) throws Exception {
        HttpResponse<String> answer = site.get("/zoeken/suggesties?q=buurt");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=60, private");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void boxesThatSearchEverythingHaveThem(Site site) throws Exception {
        for (String address : List.of("/", "/zoeken", "/over")) {
            assertThat(site.get(address).body())
                    .as(address)
                    .containsOnlyOnce("data-suggesties=\"/zoeken/suggesties\"")
                    .contains("type=\"search\" name=\"q\"");
        }
    }

    private static JsonNode suggestions(Site site, String typed) throws Exception {
        return site.json("/zoeken/suggesties?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static List<JsonNode> choices(Site site, String typed) throws Exception {
        List<JsonNode> choices = new ArrayList<>();
        suggestions(site, typed)
                .get("groepen")
                .forEach(group -> group.get("keuzes").forEach(choices::add));
        assertThat(choices).as(typed).isNotEmpty();
        return choices;
    }
}
