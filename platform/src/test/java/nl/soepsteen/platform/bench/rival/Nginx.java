package nl.soepsteen.platform.bench.rival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.soepsteen.platform.bench.load.Cores;
import nl.soepsteen.platform.bench.load.CpuTime;
import nl.soepsteen.platform.bench.load.Ports;

/// nginx with one worker, serving pages as files. On one port it compresses each answer, with the level the product
/// has; on another it sends what was compressed beforehand.
public final class Nginx implements AutoCloseable {

    /// What to tell people whose machine lacks it.
    public static final String HOW_TO_INSTALL =
            "Installeer nginx (op Debian en Ubuntu: sudo apt-get install nginx) en probeer het opnieuw.";

    private final Process process;
    private final int port;
    private final int precompressedPort;

    private Nginx(Process process, int port, int precompressedPort) {
        this.process = process;
        this.port = port;
        this.precompressedPort = precompressedPort;
    }

    /// Where it is, or empty when this machine has none.
    public static Optional<Path> program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// @param folder an empty one of its own
    /// @param pages bytes by address
    public static Nginx start(Path program, Path folder, Map<String, byte[]> pages, Cores cores)
            throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            Path file = folder.resolve("pages" + page.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, page.getValue());
            try (var out = new GZIPOutputStream(Files.newOutputStream(Path.of(file + ".gz")))) {
                out.write(page.getValue());
            }
        }
        int port = Ports.free();
        int precompressedPort = Ports.free();
        Files.writeString(folder.resolve("nginx.conf"), configuration(port, precompressedPort));
        List<String> command =
                cores.forServer(List.of(program.toString(), "-p", folder + "/", "-c", "nginx.conf", "-e", "stderr"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            Ports.awaitListening(process, port);
            return new Nginx(process, port, precompressedPort);
        } catch (IllegalStateException e) {
            process.destroy();
            throw new IOException("nginx does not start: " + Files.readString(folder.resolve("nginx.log")), e);
        }
    }

    private static String configuration(int port, int precompressedPort) {
        // Its worker would otherwise be `nobody`, who may not look into our folder.
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
            daemon off;
            %s
            worker_processes 1;
            pid nginx.pid;
            error_log stderr warn;
            events { worker_connections 512; }
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                types { }
                default_type text/html;
                charset utf-8;
                keepalive_timeout 600;
                sendfile on;
                tcp_nopush on;
                open_file_cache max=5000;
                gzip_min_length 1024;
                gzip_comp_level 4;
                gzip_vary on;
                server { listen 127.0.0.1:%d; root pages; gzip on; }
                server { listen 127.0.0.1:%d; root pages; gzip_static on; }
            }
            """.formatted(user, port, precompressedPort);
    }

    /// Where it compresses as it serves.
    public int port() {
        return port;
    }

    /// Where it serves what was compressed before.
    public int precompressedPort() {
        return precompressedPort;
    }

    public CpuTime cpu() {
        return new CpuTime(List.of(process.toHandle()));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
