package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever arrives, the answer is a sentence a person understands, with every header, and never a trace of our
/// insides.
@ExtendWith(SharedSite.class)
class BadInputTest {

    private static final String LONG = "a".repeat(10_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thema=bestaat-niet => Bij 'thema' kennen we de waarde 'bestaat-niet' niet.",
                "soort=recept => Kies uit: interventie, artikel",
                "gemeente=atlantis => Kies een gemeente waarover een pagina gaat",
                "wijk=rotterdam => Kies gemeente en wijk",
                "wijk=../../etc => Bij 'wijk' kennen we de waarde",
                "pagina=-1 => Geef een getal van 1 tot en met 51.",
                "pagina=52 => Verder kom je met de link naar de volgende resultaten.",
                "pagina=een => 'een' kan niet bij 'pagina'.",
                "aantal=0 => Geef een getal van 1 tot en met 100.",
                "aantal=100000 => Geef een getal van 1 tot en met 100.",
                "van=18 => Geef een getal van 1900 tot en met 2100.",
                "van=2020&tot=2018 => Het jaar bij 'tot' ligt voor het jaar bij 'van'.",
                "sorteer=populair => Kies relevantie of nieuwste.",
                "q=een&q=twee => 'q' staat er meer dan één keer.",
                "q=hal%00lo => tekens die niemand kan zien",
                "q=hal%1B%5B31mlo => tekens die niemand kan zien",
                "volgende=onzin => Deze link hoort niet bij deze zoekvraag.",
                "volgende=onzin&pagina=2 => 'pagina' of 'volgende', niet allebei",
                "q=%ff%fe => tekens die we niet kunnen lezen",
                "q=%C3 => tekens die we niet kunnen lezen",
                "q=%zz => tekens die we niet kunnen lezen",
                "q=100% => tekens die we niet kunnen lezen",
                "%ff=1 => tekens die we niet kunnen lezen"
            })
    void aSearchThatCannotBeAnsweredIsABadRequest(String queryAndSentence, Site site) throws Exception {
        int arrow = queryAndSentence.indexOf(" => ");
        String query = queryAndSentence.substring(0, arrow);
        String sentence = queryAndSentence.substring(arrow + 4);
        assertIsPage(site.raw(request("/zoeken?" + query)), 400, sentence);
        assertIsProblem(site.raw(request("/api/v1/zoeken?" + query)), 400, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=x", "q=a&=", "&&=&&"})
    void aPairWithoutANameIsABadRequest(String query, Site site) throws Exception {
        assertIsPage(site.raw(request("/zoeken?" + query)), 400, "Dit adres begrijpen we niet");
        assertIsProblem(site.raw(request("/api/v1/zoeken?" + query)), 400, "Er staat iets in het adres");
    }

    @Test
    void thousandsOfParametersAreABadRequest(Site site) throws Exception {
        String many = "a=b&".repeat(2_000);

        assertIsPage(site.raw(request("/zoeken?" + many)), 400, "Dit adres begrijpen we niet");
        assertIsProblem(site.raw(request("/api/v1/zoeken?" + many)), 400, "Er staat iets in het adres");
    }

    @Test
    void whatTheContainerRefusesOnTheApiMayBeReadByAnyoneToo(Site site) throws Exception {
        String answer = site.raw(request("/api/v1/interventies/a%2Fb"));

        assertIsProblem(answer, 400, "Er staat iets in het adres");
        assertThat(headersOf(answer)).containsIgnoringCase("access-control-allow-origin: *");
    }

    @Test
    void aQuestionOfTenThousandCharactersIsTooLong(Site site) throws Exception {
        assertIsPage(site.raw(request("/zoeken?q=" + LONG)), 400, "Je vraag is te lang.");
        assertIsProblem(site.raw(request("/api/v1/zoeken?q=" + LONG)), 400, "Je vraag is te lang.");
    }

    @Test
    void aMisspeltParameterOfTheApiIsNamed(Site site) throws Exception {
        String answer = site.raw(request("/api/v1/zoeken?theme=verbondenheid"));

        assertIsProblem(answer, 400, "Deze parameter kennen we niet.");
        JsonNode problem = new JsonMapper().readTree(bodyOf(answer));
        assertThat(problem.path("parameter").asString()).isEqualTo("theme");
        assertThat(problem.path("toegestaan").asString()).contains("thema");
    }

    @Test
    void aNewsletterMayAddItsOwnParametersToAPage(Site site) throws Exception {
        assertThat(site.get("/zoeken?q=buddy&utm_source=nieuwsbrief").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/interventies/bestaat-niet",
                "/interventies/Met-Hoofdletters",
                "/interventies/%20",
                "/interventies/-",
                "/interventies/a.b",
                "/interventies/bestaat-niet.md",
                "/artikelen/bestaat-niet",
                "/nergens",
                "/nergens/nog/dieper",
                "/assets/bestaat-niet.css",
                "/assets/",
                "/error",
                "/actuator",
                "/actuator/env",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF"
            })
    void whatIsNotThereIsNotFound(String path, Site site) throws Exception {
        assertIsPage(site.raw(request(path)), 404, "Deze pagina is er niet");
    }

    @Test
    void whatIsNotThereIsAProblemOnTheApi(Site site) throws Exception {
        assertIsProblem(site.raw(request("/api/v1/interventies/bestaat-niet")), 404, "Er is geen interventie");
        assertIsProblem(site.raw(request("/api/v1/nergens")), 404, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/interventies/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/interventies/..%2f..%2fetc",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/%2e%2e/application.yaml",
                "/assets/..%5capplication.yaml",
                "/interventies/%00",
                "/interventies/%ff",
                "/interventies/a%0d%0aX-Injected:1",
                "/interventies/x;jsessionid=1",
                "/%"
            })
    void pathTricksAreRefusedWithAllHeaders(String path, Site site) throws Exception {
        String answer = site.raw(request(path));

        assertThat(statusOf(answer)).as(answer).isBetween(400, 499);
        assertCarriesAllHeaders(answer);
        assertShowsNothingOfOurInsides(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /zoeken?q=a b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /zoeken?q=\u00ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "DELETE /interventies/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void requestsNoBrowserMakesGetAllHeadersToo(String request, Site site) throws Exception {
        String answer = site.raw(request);

        assertThat(statusOf(answer)).as(answer).isBetween(400, 499);
        assertCarriesAllHeaders(answer);
        assertShowsNothingOfOurInsides(answer);
    }

    @Test
    void headersLargerThanTheLimitAreRefusedWithAllHeaders(Site site) throws Exception {
        String answer = site.raw(request("/zoeken?q=" + "a".repeat(70_000)));

        assertThat(statusOf(answer)).as(answer).isBetween(400, 499);
        assertCarriesAllHeaders(answer);
    }

    @Test
    void aMethodThatIsNotOfferedSaysWhichAre(Site site) throws Exception {
        String answer =
                site.raw("POST /zoeken HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

        assertIsPage(answer, 405, "Dat kan hier niet");
        assertThat(answer).containsIgnoringCase("allow: GET");
    }

    @Test
    void anErrorIsNeverKeptByACache(Site site) throws Exception {
        HttpResponse<String> answer = site.get("/nergens");

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static String request(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    private static void assertIsPage(String answer, int status, String sentence) {
        assertThat(statusOf(answer)).as(answer).isEqualTo(status);
        assertThat(headersOf(answer)).containsIgnoringCase("content-type: text/html;charset=UTF-8");
        assertThat(bodyOf(answer).replace("&#39;", "'"))
                .contains("<html lang=\"nl\">")
                .contains(sentence);
        assertCarriesAllHeaders(answer);
        assertShowsNothingOfOurInsides(answer);
    }

    private static void assertIsProblem(String answer, int status, String sentence) {
        assertThat(statusOf(answer)).as(answer).isEqualTo(status);
        assertThat(headersOf(answer)).containsIgnoringCase("content-type: application/problem+json");
        JsonNode problem = new JsonMapper().readTree(bodyOf(answer));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString() + " "
                        + problem.path("toegestaan").asString(""))
                .contains(sentence);
        assertCarriesAllHeaders(answer);
        assertShowsNothingOfOurInsides(answer);
    }

    private static void assertCarriesAllHeaders(String answer) {
        assertThat(headersOf(answer))
                .containsIgnoringCase("content-security-policy: " + SecurityHeaders.CONTENT_SECURITY_POLICY)
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("referrer-policy: ")
                .containsIgnoringCase("permissions-policy: ")
                .containsIgnoringCase("cross-origin-opener-policy: same-origin")
                .containsIgnoringCase("cross-origin-resource-policy: ")
                .doesNotContainIgnoringCase("set-cookie")
                .doesNotContainIgnoringCase("x-injected");
    }

    private static void assertShowsNothingOfOurInsides(String answer) {
        assertThat(answer)
                .doesNotContain("Exception", "nl.soepsteen", "org.apache", "Apache Tomcat", "org.springframework");
    }

    private static int statusOf(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String headersOf(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"));
    }

    /// The body with chunk sizes, if any, left in: they disturb nothing that is looked for.
    private static String bodyOf(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
