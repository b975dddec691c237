package nl.soepsteen.platform.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedSite.class)
class PlacePagesTest {

    private static final String WIJK = "/wijken/rotterdam/bospolder";

    @Test
    void theListLeadsToEveryGemeenteAndWijk(Site site) throws Exception {
        String body = site.get("/wijken").body();
        List<String> addresses = Pattern.compile("href=\"(/wijken/[^\"]+)\"")
                .matcher(body)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(addresses)
                .contains("/wijken/amsterdam", "/wijken/rotterdam", WIJK)
                .doesNotContain("/wijken/landelijk");
        assertThat(addresses.indexOf("/wijken/amsterdam")).isLessThan(addresses.indexOf("/wijken/rotterdam"));
        for (String address : addresses) {
            assertThat(site.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void theListIsFilteredWithoutScript(Site site) throws Exception {
        String body = site.get("/wijken?q=Bosp").body();

        assertThat(body)
                .contains("1 gemeente en 1 wijk bij ‘Bosp’")
                .contains("href=\"" + WIJK + "\"")
                .contains("href=\"/wijken/rotterdam\"")
                .doesNotContain("href=\"/wijken/amsterdam\"")
                .contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(site.get("/wijken?q=bosplder").body())
                .contains("Geen gemeente of wijk gevonden")
                .contains("<a href=\"%s\">Bospolder</a>".formatted(WIJK));
    }

    @ParameterizedTest
    @CsvSource({
        "/wijken/rotterdam, gemeente=rotterdam",
        "/wijken/amsterdam, gemeente=amsterdam",
        "/wijken/rotterdam/bospolder, wijk=rotterdam/bospolder"
    })
    void theCountIsThatOfTheSearch(String address, String search, Site site) throws Exception {
        long total = site.json("/api/v1/zoeken?" + search).path("totaal").asLong();

        assertThat(total).isPositive();
        assertThat(site.get(address).body()).containsPattern("<p class=\"count\">%d pagina(’s)?</p>".formatted(total));
    }

    @Test
    void aGemeenteCountsItsWijken(Site site) throws Exception {
        String body = site.get("/wijken/rotterdam").body();

        assertThat(body)
                .contains("Wijken in Rotterdam")
                .containsPattern("<a href=\"%s\">Bospolder</a>\\s*<span class=\"count\">\\d+ pagina".formatted(WIJK));
    }

    @Test
    void aWijkSaysWhereItIsAndWhatIsAroundIt(Site site) throws Exception {
        assertThat(site.get(WIJK).body())
                .contains("<h1>Bospolder</h1>")
                .contains("Wijk in Rotterdam")
                .contains("<title>Bospolder, Rotterdam: wat werkt en wat niet - Soepsteen</title>")
                .contains("<a href=\"/wijken\">Wijken</a>")
                .contains("Elders in Rotterdam")
                .contains("href=\"/wijken/rotterdam/tussendijken\"")
                .contains("Voor het hele land")
                .contains("href=\"/zoeken?gemeente=landelijk\"")
                .contains("<input type=\"hidden\" name=\"wijk\" value=\"rotterdam/bospolder\">")
                .doesNotContain("<meta name=\"robots\"");
    }

    @Test
    void aWijkAsksForWhatNobodyToldAboutIt(Site site) throws Exception {
        assertThat(site.get(WIJK).body())
                .containsPattern("Nog niets over [a-z ]+ in Bospolder\\.")
                .contains("href=\"/schrijven\"");
    }

    @Test
    void whatIsElsewhereIsNotFromTheWijkItself(Site site) throws Exception {
        String body = site.get(WIJK).body();
        String elsewhere = body.substring(body.indexOf("id=\"elders\""), body.indexOf("id=\"wijken\""));
        List<String> own = site.json("/api/v1/zoeken?wijk=rotterdam/bospolder&aantal=100")
                .path("treffers")
                .findValuesAsString("slug");

        assertThat(own).isNotEmpty().allSatisfy(slug -> assertThat(elsewhere).doesNotContain("/" + slug + "\""));
        assertThat(elsewhere).contains("<h3>");
    }

    @ParameterizedTest
    @CsvSource({
        "/wijken/, /wijken",
        "/Wijken?q=bos, /wijken?q=bos",
        "/wijken/Rotterdam, /wijken/rotterdam",
        "/wijken/rotterdam/, /wijken/rotterdam",
        "/wijken/Rotterdam/Bospolder/, /wijken/rotterdam/bospolder"
    })
    void anotherWayOfWritingAnAddressLeadsToTheRightOne(String written, String right, Site site) throws Exception {
        HttpResponse<String> answer = site.get(written);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(right);
    }

    @ParameterizedTest
    @CsvSource({
        "/wijken/roterdam, /wijken/rotterdam, Rotterdam",
        "/wijken/bospolder, /wijken/rotterdam/bospolder, 'Bospolder, Rotterdam'",
        "/wijken/rotterdam/bosplder, /wijken/rotterdam/bospolder, 'Bospolder, Rotterdam'",
        "/wijken/amsterdam/bospolder, /wijken/rotterdam/bospolder, 'Bospolder, Rotterdam'"
    })
    void aPlaceThatIsNotThereIsMetWithTheNearest(String written, String address, String name, Site site)
            throws Exception {
        HttpResponse<String> answer = site.get(written);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("kennen we niet</h1>")
                .contains("<a href=\"%s\">%s</a>".formatted(address, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wijken/landelijk", "/wijken/atlantis", "/wijken/rotterdam/atlantis", "/wijken/%20/%20"})
    void whatIsNoPlaceLeadsToTheList(String written, Site site) throws Exception {
        HttpResponse<String> answer = site.get(written);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("href=\"/wijken\">Alle gemeenten en wijken</a>");
    }

    @Test
    void whatHoldsInTheWholeCountryCanBeSearchedFor(Site site) throws Exception {
        assertThat(site.json("/api/v1/zoeken?gemeente=landelijk").path("totaal").asLong())
                .isGreaterThan(5);
        assertThat(site.get("/zoeken?gemeente=landelijk").body()).contains("In het hele land");
    }

    @Test
    void unchangedPagesAreNotSentTwice(Site site) throws Exception {
        for (String address : List.of(WIJK, "/wijken", "/themas", "/themas/verbondenheid")) {
            String tag = site.get(address).headers().firstValue("ETag").orElse("none");

            assertThat(site.get(address, "If-None-Match", tag).statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }
}
