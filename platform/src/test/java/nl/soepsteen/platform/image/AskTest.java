package nl.soepsteen.platform.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.env.Environment;

/// The health check of the image, against a real site.
@ExtendWith(SharedSite.class)
class AskTest {

    @Test
    void aReadySiteIsHealthy(RunningSite site) throws Exception {
        assertThat(ask(port(site))).isTrue();
    }

    @Test
    void anAddressThatExistsIsAnswered(RunningSite site) throws Exception {
        assertThat(ask(port(site), "/zoeken?q=samen")).isTrue();
    }

    @Test
    void anAddressThatDoesNotExistIsAFailure(RunningSite site) throws Exception {
        assertThat(ask(port(site), "/bestaat-niet")).isFalse();
    }

    @Test
    void whereNobodyListensNothingIsHealthy() throws Exception {
        assertThat(ask(freePort())).isFalse();
    }

    private static boolean ask(int port, String... address) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Repository.file("docker/ask").toString()));
        command.addAll(List.of(address));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("docker/ask ends").isTrue();
        return process.exitValue() == 0;
    }

    private static int port(RunningSite site) {
        return Integer.parseInt(
                Objects.requireNonNull(site.bean(Environment.class).getProperty("local.server.port")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
