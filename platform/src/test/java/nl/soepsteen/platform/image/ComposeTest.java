package nl.soepsteen.platform.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ComposeTest {

    private static final String COMPOSE = "docker/compose.yaml";
    private static final Map<String, Object> FILE = new Yaml().load(Repository.text(COMPOSE));

    @Test
    void theSiteIsGivenOnlySettingsThatItReadsAndThatTheReadmeExplains() {
        assertThat(environment("site")).isNotEmpty().allSatisfy((name, value) -> {
            assertThat(Repository.text("README.md")).as("README.md").contains("`" + name + "`");
            assertThat(name.startsWith("SPRING_") || Repository.applicationReads(property(name)))
                    .as("%s is read", name)
                    .isTrue();
        });
    }

    @Test
    void theExampleNamesEverythingThatCanBeSet() {
        Set<String> used = Repository.all("\\$\\{([A-Z_]+)", COMPOSE).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Repository.all("^([A-Z_]+)=", "docker/.env.example")).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void anExampleValueIsTheOneThatHoldsWithoutIt() {
        Map<String, String> defaults = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}")
                .matcher(Repository.text(COMPOSE))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(defaults)
                .isNotEmpty()
                .allSatisfy((name, value) -> assertThat(Repository.first("^" + name + "=(.*)$", "docker/.env.example"))
                        .as(name)
                        .isEqualTo(value));
    }

    @Test
    void withoutPasswordsItRefusesAndSaysWhatToDo() {
        List<String> passwords = new ArrayList<>();
        for (String service : List.of("site", "database")) {
            environment(service).forEach((name, value) -> {
                // A mail server of one's own may ask for none.
                if (name.endsWith("PASSWORD") && !name.startsWith("SPRING_MAIL_")) {
                    passwords.add(value);
                }
            });
        }
        assertThat(passwords).hasSize(3).allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?Kies een wachtwoord .*}"));
    }

    @Test
    void thePostgresqlIsTheOneTheApplicationIsTestedWith() {
        String embedded = Repository.first("<postgres-binaries.version>(\\d+\\.\\d+)\\.\\d+<", "pom.xml");
        assertThat(service("database").get("image")).asString().startsWith("postgres:" + embedded + "-");
    }

    @Test
    void theSiteFindsTheDatabaseThatTheFirstStartMakes() {
        String role = environment("site").get("SPRING_DATASOURCE_USERNAME");
        assertThat(environment("site").get("SPRING_DATASOURCE_URL")).isEqualTo("jdbc:postgresql://database/soepsteen");
        assertThat(Repository.text("docker/database/create-role.sh"))
                .contains("CREATE ROLE " + role + " ", "CREATE DATABASE soepsteen OWNER " + role, "NOSUPERUSER");
        assertThat(values("database", "volumes")).contains("./database:/docker-entrypoint-initdb.d:ro");
    }

    @Test
    void thePortLeadsToTheImageAndStaysOnThisMachineUntilSomeoneOpensIt() {
        String port = Repository.first("^EXPOSE (\\d+)$", "docker/Dockerfile");
        assertThat(values("site", "ports"))
                .containsExactly("${SOEPSTEEN_BIND:-127.0.0.1}:${SOEPSTEEN_PORT:-8080}:" + port);
        assertThat(service("database")).doesNotContainKey("ports");
        assertThat(values("database", "networks")).containsExactly("inside");
        assertThat(map(map(FILE.get("networks")).get("inside"))).containsEntry("internal", true);
    }

    @Test
    void theSiteGetsMoreTimeToStopThanItTakes() {
        String phase =
                Repository.first("timeout-per-shutdown-phase: (\\d+)s", "platform/src/main/resources/application.yaml");
        String grace = String.valueOf(service("site").get("stop_grace_period")).replace("s", "");
        assertThat(Integer.parseInt(grace)).isGreaterThan(Integer.parseInt(phase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "database"})
    void aContainerHasNoPowerItDoesNotNeed(String service) {
        assertThat(service(service))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("restart", "unless-stopped")
                .containsKeys("mem_limit", "pids_limit", "stop_grace_period", "logging")
                .doesNotContainKeys("privileged", "cap_add");
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Map<String, Object> service(String name) {
        return map(map(FILE.get("services")).get(name));
    }

    private static Map<String, String> environment(String service) {
        return map(service(service).get("environment")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(String service, String key) {
        return (List<Object>) Objects.requireNonNull(service(service).get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
