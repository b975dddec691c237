package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSite.class)
class SearchApiTest {

    private static final String API = "/api/v1/zoeken";

    @Test
    void wijkverbinderFindsTheGijsingflats(Site site) throws Exception {
        JsonNode first = site.json(API + "?q=wijkverbinder").path("treffers").path(0);

        assertThat(first.path("slug").asString()).isEqualTo("wijkverbinder-en-buddy-gijsingflats");
        assertThat(first.path("soort").asString()).isEqualTo("interventie");
        assertThat(first.path("url").asString()).isEqualTo("/interventies/wijkverbinder-en-buddy-gijsingflats");
        assertThat(first.path("fragment").asString()).contains("<mark>");
        assertThat(first.path("plaatsen").path(0).asString()).isEqualTo("Bospolder, Rotterdam");
        assertThat(first.path("uitkomst").asString()).isEqualTo("nog-onbekend");
    }

    @Test
    void theAnswerHasTheFieldsOfTheContract(Site site) throws Exception {
        JsonNode answer = site.json(API);

        assertThat(answer.propertyNames())
                .containsExactly(
                        "totaal", "pagina", "aantal", "treffers", "facetten", "bedoelde", "volgende", "licentie");
        assertThat(answer.path("treffers").path(0).propertyNames())
                .contains(
                        "soort",
                        "slug",
                        "titel",
                        "samenvatting",
                        "fragment",
                        "url",
                        "uitkomst",
                        "fase",
                        "themas",
                        "doelgroepen",
                        "plaatsen");
        assertThat(answer.path("facetten").path("thema").path(0).propertyNames())
                .containsExactly("waarde", "label", "aantal");
    }

    @Test
    void everyFacetCountEqualsTheHitsItLeadsTo(Site site) throws Exception {
        List<String> questions =
                List.of("", "q=bewoners", "thema=verbondenheid", "q=hulp&fase=idee&gemeente=rotterdam");
        int looked = 0;
        for (String question : questions) {
            JsonNode facets = site.json(API + "?" + question).path("facetten");
            for (String facet : facets.propertyNames()) {
                for (JsonNode value : facets.path(facet)) {
                    String others = withoutFacet(question, facet);
                    long hits = site.json(API + "?" + others + "&" + facet + "="
                                    + encode(value.path("waarde").asString()))
                            .path("totaal")
                            .asLong();
                    assertThat(hits)
                            .as("%s with %s=%s", question, facet, value)
                            .isEqualTo(value.path("aantal").asLong());
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
    }

    @Test
    void withinAFacetOrBetweenFacetsAnd(Site site) throws Exception {
        long ideas = total(site, "fase=idee");
        long running = total(site, "fase=lopend");

        assertThat(total(site, "fase=idee&fase=lopend")).isEqualTo(ideas + running);
        assertThat(total(site, "fase=idee&uitkomst=gelukt")).isZero();
    }

    @Test
    void theLinkToWhatFollowsReachesEveryPageOnce(RunningSite running) throws Exception {
        Site site = running.http();
        List<String> seen = new ArrayList<>();
        String next = API + "?aantal=3";
        while (next != null) {
            JsonNode answer = site.json(next);
            answer.path("treffers").forEach(hit -> seen.add(hit.path("slug").asString()));
            next = answer.path("volgende").isNull()
                    ? null
                    : answer.path("volgende").asString();
        }

        Set<String> once = new HashSet<>(seen);
        assertThat(seen).hasSize(once.size());
        assertThat(once)
                .isEqualTo(Set.copyOf(running.bean(JdbcClient.class)
                        .sql("select slug from publication")
                        .query(String.class)
                        .list()));
    }

    @Test
    void aPageBehindTheEndIsEmptyNotWrong(Site site) throws Exception {
        JsonNode answer = site.json(API + "?pagina=50");

        assertThat(answer.path("treffers")).isEmpty();
        assertThat(answer.path("totaal").asLong()).isPositive();
    }

    @Test
    void newestFirstFollowsTheMomentOfChange(RunningSite running) throws Exception {
        List<String> slugs = new ArrayList<>();
        running.http()
                .json(API + "?sorteer=nieuwste&aantal=100")
                .path("treffers")
                .forEach(hit -> slugs.add(hit.path("slug").asString()));

        assertThat(slugs)
                .containsExactlyElementsOf(running.bean(JdbcClient.class)
                        .sql("select slug from publication order by changed_at desc")
                        .query(String.class)
                        .list());
    }

    @Test
    void minusAndPhraseMeanWhatPeopleExpect(Site site) throws Exception {
        long buddy = total(site, "q=buddy");

        assertThat(total(site, "q=" + encode("buddy -gijsingflats"))).isLessThan(buddy);
        assertThat(total(site, "q=" + encode("\"tussen wal en schip\""))).isPositive();
        assertThat(total(site, "q=" + encode("wijkverb*"))).isPositive();
    }

    private static long total(Site site, String query) throws Exception {
        return site.json(API + "?" + query).path("totaal").asLong();
    }

    private static String withoutFacet(String question, String facet) {
        List<String> kept = new ArrayList<>();
        for (String pair : question.split("&", -1)) {
            if (!pair.startsWith(facet + "=")) {
                kept.add(pair);
            }
        }
        return String.join("&", kept);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
