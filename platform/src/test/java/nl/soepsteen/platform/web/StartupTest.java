package nl.soepsteen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.SoepsteenApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;

class StartupTest {

    private static final CountDownLatch mayOpen = new CountDownLatch(1);

    @TempDir
    private Path temp;

    @Test
    void untilAllIsReadyEveryPageSaysSoAndThenItOpens() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        try (var context = (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(SoepsteenApplication.class, SlowCondition.class)
                        .run(
                                "--server.port=0",
                                "--soepsteen.data=" + temp.resolve("data"),
                                "--soepsteen.collection=" + empty)) {
            Site site = new Site(Objects.requireNonNull(context.getWebServer()).getPort());

            for (String address : new String[] {"/", "/zoeken?q=buddy", "/interventies/even-buurten", "/nergens"}) {
                HttpResponse<String> answer = site.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .isPresent();
                assertThat(answer.body()).contains("Soepsteen start op").contains("Nog even geduld");
            }
            HttpResponse<String> api = site.get("/api/v1/zoeken");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
            HttpResponse<String> readiness = site.get("/actuator/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("OUT_OF_SERVICE");
            assertThat(site.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            mayOpen.countDown();
            site.awaitReady();

            assertThat(site.get("/").statusCode()).isEqualTo(200);
            assertThat(site.get("/actuator/health/readiness").body()).contains("\"lag\":0");
        }
    }

    @Test
    void anIndexThatIsWholeNeedsNoImportToBeReadyAgain() throws Exception {
        Path data = temp.resolve("again");
        try (RunningSite first = RunningSite.start(data)) {
            assertThat(first.http().get("/").statusCode()).isEqualTo(200);
        }
        try (RunningSite second = RunningSite.start(data)) {
            assertThat(second.http().json("/api/v1/zoeken").path("totaal").asInt())
                    .isGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void aCollectionFolderThatDoesNotExistStopsTheStart() {
        assertThatThrownBy(() -> RunningSite.startWithoutWaiting(
                        temp.resolve("none"), "--soepsteen.collection=" + temp.resolve("vergeten")))
                .hasStackTraceContaining("SOEPSTEEN_COLLECTION bestaat niet");
    }

    @Test
    void anAddressWithAPathIsNoPublicAddress() {
        assertThatThrownBy(() -> new PublicAddress("https://voorbeeld.nl/soepsteen"))
                .hasMessageContaining("SOEPSTEEN_URL");
        assertThat(new PublicAddress("https://voorbeeld.nl/").of("/zoeken")).isEqualTo("https://voorbeeld.nl/zoeken");
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() {
        assertThat(new SecurityHeaders(new PublicAddress("https://voorbeeld.nl")).all())
                .containsKey("Strict-Transport-Security");
        assertThat(new SecurityHeaders(new PublicAddress("")).all()).doesNotContainKey("Strict-Transport-Security");
    }

    /// Not a component: the application must find it only where a test names it.
    static class SlowCondition {

        @Bean
        StartupCondition slow() {
            return new StartupCondition() {
                @Override
                public String description() {
                    return "de soep trekt nog";
                }

                @Override
                public boolean isMet() {
                    return mayOpen.getCount() == 0;
                }
            };
        }
    }
}
