package nl.soepsteen.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSite.class)
class HomePageTest {

    @Test
    void aStrangerFindsOneFieldAndEveryTheme(Site site) throws Exception {
        assertThat(site.get("/").body())
                .contains("<h1>Wat werkt in de wijk, en wat niet?</h1>")
                .contains("name=\"q\"")
                .contains("/themas/bewoners-aan-zet");
    }

    @Test
    void onlyWhatWasReallyTriedCountsAsExperience(Site site) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            site.json("/api/v1/zoeken?aantal=100&pagina=" + page)
                    .path("treffers")
                    .forEach(all::add);
        }
        long real = count(all, null, false);
        String body = site.get("/").body();

        assertThat(count(all, null, true)).as("invented").isPositive();
        assertThat(body).contains("Zoek in %d ervaringen".formatted(real));
        for (Term outcome : Vocabulary.shipped().terms(TermList.OUTCOMES)) {
            String slug = outcome.slug().value();
            long tried = count(all, slug, false);
            long invented = count(all, slug, true);
            String tile = tile(body, slug);
            if (tried + invented == 0) {
                assertThat(tile).as(slug).isEmpty();
            } else if (tried == 0) {
                assertThat(tile)
                        .as(slug)
                        .contains("nog geen echte ervaring, wel %d verzonnen voorbeeld".formatted(invented))
                        .doesNotContain("class=\"count\"");
            } else {
                assertThat(tile).as(slug).contains("<span class=\"count\">%d</span>".formatted(tried));
                assertThat(tile.contains("verzonnen")).as(slug).isEqualTo(invented > 0);
            }
        }
    }

    @Test
    void onAFreshSiteTheNewestAreReal(Site site) throws Exception {
        JsonNode newest = site.json("/api/v1/zoeken?sorteer=nieuwste&aantal=20").path("treffers");

        assertThat(newest).hasSize(20).noneMatch(hit -> hit.path("voorbeeld").asBoolean());
    }

    private static long count(List<JsonNode> hits, @Nullable String outcome, boolean invented) {
        return hits.stream()
                .filter(hit -> hit.path("voorbeeld").asBoolean() == invented)
                .filter(hit ->
                        outcome == null || outcome.equals(hit.path("uitkomst").asString("")))
                .count();
    }

    private static String tile(String body, String outcome) {
        return Pattern.compile("<li><a href=\"/zoeken\\?uitkomst=" + outcome + "\">.*?</li>", Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    @Test
    void everyLinkOfTheFrontPageLeadsToAPage(Site site) throws Exception {
        List<String> links = Pattern.compile("href=\"(/[^\"#]*)\"")
                .matcher(site.get("/").body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(15);
        for (String link : links) {
            boolean asksToSignIn = link.equals("/schrijven") || link.equals("/mijn");
            assertThat(site.get(link).statusCode()).as(link).isEqualTo(asksToSignIn ? 302 : 200);
        }
    }

    @Test
    void everyExampleFindsSomething(Site site) throws Exception {
        List<String> examples = Pattern.compile("href=\"/zoeken(\\?q=[^\"]+)\"")
                .matcher(site.get("/").body())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(examples).hasSizeGreaterThan(2);
        for (String example : examples) {
            assertThat(site.json("/api/v1/zoeken" + example).path("totaal").asLong())
                    .as(example)
                    .isPositive();
        }
    }

    @Test
    void theSitesOwnFilesMayBeKeptForEver(Site site) throws Exception {
        List<String> files = Pattern.compile("\"(/assets/[^\"]+)\"")
                .matcher(site.get("/").body())
                .results()
                .map(file -> file.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSize(6);
        for (String file : files) {
            assertThat(file).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
            assertThat(site.get(file).headers().firstValue("Cache-Control").orElse(""))
                    .contains("immutable");
        }
    }
}
