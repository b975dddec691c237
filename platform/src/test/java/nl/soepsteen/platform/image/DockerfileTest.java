package nl.soepsteen.platform.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static final String DOCKERFILE = "docker/Dockerfile";
    private static final String FINAL_STAGE = lastStage();

    @Test
    void everyImageItStandsOnHasAFullVersion() {
        assertThat(Repository.all("^ARG \\w+_IMAGE=(.*)$", DOCKERFILE))
                .hasSize(2)
                .allMatch(image -> image.matches("[a-z-]+:\\d+\\.\\d+\\.\\d+[\\w.-]*(@sha256:[0-9a-f]{64})?"));
        assertThat(Repository.all("^FROM (?:--platform=\\S+ )?(\\S+)", DOCKERFILE))
                .allMatch(image ->
                        List.of("${BUILD_IMAGE}", "${RUN_IMAGE}", "base").contains(image));
    }

    @Test
    void bothImagesHaveTheJavaOfTheBuild() {
        String java = Repository.first("<java.version>(.*)</java.version>", "pom.xml");
        assertThat(Repository.first("^ARG BUILD_IMAGE=(.*)$", DOCKERFILE)).contains("eclipse-temurin-" + java);
        assertThat(Repository.first("^ARG RUN_IMAGE=(.*)$", DOCKERFILE))
                .matches("eclipse-temurin:" + java + "\\..*-jre-.*");
    }

    @Test
    void trainingAndFinalStageShareOneJava() {
        assertThat(Repository.all("^FROM (.*) AS base$", DOCKERFILE)).containsExactly("${RUN_IMAGE}");
        assertThat(Repository.all("^FROM (.*) AS train$", DOCKERFILE)).containsExactly("base");
        assertThat(FINAL_STAGE).startsWith("FROM base\n");
    }

    @Test
    void theApplicationRunsWithoutPowerAndIsJavaItself() {
        assertThat(lines("USER ")).containsExactly("USER 10001:10001");
        assertThat(lines("ENTRYPOINT "))
                .singleElement()
                .asString()
                .startsWith("ENTRYPOINT [\"java\", ")
                .endsWith("]");
        assertThat(lines("STOPSIGNAL ")).containsExactly("STOPSIGNAL SIGTERM");
        assertThat(lines("VOLUME ")).containsExactly("VOLUME /data");
        assertThat(lines("ENV ")).containsExactly("ENV SOEPSTEEN_DATA=/data");
    }

    @Test
    void thePortIsTheOneTheApplicationListensOn() {
        String port = Repository.first("^ {2}port: (\\d+)$", "platform/src/main/resources/application.yaml");
        assertThat(lines("EXPOSE ")).containsExactly("EXPOSE " + port);
        assertThat(Repository.text("docker/ask")).contains("${SERVER_PORT:-" + port + "}");
    }

    @Test
    void searchGetsTheOptionsThatItGetsEverywhereButForTheModuleThatSlowsTheStart() {
        String options = Repository.text("docker/java.options");
        String everywhere = Repository.first("<jvm.flags>(.*)</jvm.flags>", "pom.xml");
        String module = "--add-modules jdk.incubator.vector";
        assertThat(everywhere).contains(module);
        assertThat(options.lines())
                .contains(everywhere.replace(module, "").strip().split(" "))
                .noneMatch(line -> line.startsWith("--add-modules"));
        assertThat(lines("ENTRYPOINT ").getFirst()).contains("\"@java.options\"");
    }

    @Test
    void whatIsCopiedIsThereAndReachesTheBuilder() {
        List<String> copied = Repository.all("^COPY (?!--from)(.*)$", DOCKERFILE)
                .flatMap(words -> Arrays.stream(words.split(" ")).limit(words.split(" ").length - 1L))
                .distinct()
                .toList();
        assertThat(copied).isNotEmpty().allMatch(name -> Files.exists(Repository.file(name)));
        assertThat(Repository.all("^!(.*)$", ".dockerignore")).containsExactlyInAnyOrderElementsOf(copied);
    }

    @Test
    void whatIsCalledMayBeExecuted() {
        assertThat(Stream.of("assemble", "ask", "check-cache", "train", "rehearse", "database/create-role.sh"))
                .allMatch(name -> Files.isExecutable(Repository.file("docker/" + name)));
    }

    private static List<String> lines(String instruction) {
        return FINAL_STAGE.lines().filter(line -> line.startsWith(instruction)).toList();
    }

    private static String lastStage() {
        String text = Repository.text(DOCKERFILE);
        return text.substring(text.lastIndexOf("\nFROM ") + 1);
    }
}
