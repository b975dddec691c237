package nl.soepsteen.platform.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.soepsteen.platform.bench.rival.Nginx;
import org.apache.lucene.util.Version;
import org.springframework.boot.SpringBootVersion;

/// What the figures were made on.
final class Machine {

    private Machine() {}

    static String inWords(String postgres) throws IOException, InterruptedException {
        return "%d cores (%s), %s memory, %s %s; %s %s; Lucene %s, Spring Boot %s, PostgreSQL %s, %s"
                .formatted(
                        cores(),
                        line("/proc/cpuinfo", "model name"),
                        memory(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vendor"),
                        System.getProperty("java.runtime.version"),
                        Version.LATEST,
                        SpringBootVersion.getVersion(),
                        postgres,
                        nginx());
    }

    /// Of the machine: this process may have been put on one of them.
    private static long cores() throws IOException {
        Path path = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(path)) {
            return Runtime.getRuntime().availableProcessors();
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith("processor")).count();
        }
    }

    private static String memory() throws IOException {
        String kilobytes = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "unknown" : Math.round(Long.parseLong(kilobytes) / 1_048_576.0) + " GiB";
    }

    private static String line(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String nginx() throws IOException, InterruptedException {
        if (Nginx.program().isEmpty()) {
            return "no nginx";
        }
        Process process = new ProcessBuilder(Nginx.program().get().toString(), "-v")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(10, TimeUnit.SECONDS);
        return said.replaceFirst("(?s).*nginx/", "nginx ").strip();
    }
}
