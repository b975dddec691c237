package nl.soepsteen.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stops the server when we die without being able to, for instance by `kill -9`: a tiny shell that does nothing but
/// wait for our end of a pipe to close. A convenience, not a safety: the next start clears up an orphan in any case.
///
/// Why not the kernel's "parent death signal": it is sent when the *thread* that started the process ends, and in Java
/// that is long before the application does.
final class Deathwatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deathwatch.class);

    /// Ignores what a terminal or a service manager sends to the whole group. Before the signal it makes sure, where
    /// the system can tell, that the number still belongs to our server.
    private static final String WAIT_AND_STOP = """
            trap '' INT HUP TERM QUIT
            read -r word
            if [ "$word" = "stopped" ]; then exit 0; fi
            if [ -d /proc/self ] && ! [ "/proc/$1/exe" -ef "$2" ]; then exit 0; fi
            kill -INT "$1"
            """;

    private final @Nullable Process shell;

    private Deathwatch(@Nullable Process shell) {
        this.shell = shell;
    }

    /// Keeps watch over the server. Where there is no shell (Windows) nobody does.
    static Deathwatch over(Server server, Installation installation) {
        String program = installation
                .folder()
                .root()
                .relativize(installation.binaries().server())
                .toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "/bin/sh",
                        "-c",
                        WAIT_AND_STOP,
                        "soepsteen-deathwatch",
                        Long.toString(server.process().pid()),
                        program))
                .directory(installation.folder().root().toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        try {
            return new Deathwatch(builder.start());
        } catch (IOException e) {
            LOG.debug("no shell to watch over the server", e);
            return new Deathwatch(null);
        }
    }

    /// Ends the watch: the server has stopped.
    @Override
    public void close() {
        if (shell == null) {
            return;
        }
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write("stopped\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // It was gone already.
        } finally {
            shell.destroyForcibly();
        }
    }
}
