package nl.soepsteen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The application in this process, on a data folder of the test's choice and a free port, ready when constructed.
public final class RunningSite implements AutoCloseable {

    /// How long somebody takes at least to fill in a form.
    public static final String FORM_MINIMUM = "--soepsteen.formulier.minimum=";

    private final ServletWebServerApplicationContext context;
    private final Site site;

    private RunningSite(ServletWebServerApplicationContext context) {
        this.context = context;
        this.site = new Site(Objects.requireNonNull(context.getWebServer()).getPort());
    }

    /// Starts and waits until pages are shown.
    public static RunningSite start(Path data, String... settings) throws Exception {
        RunningSite running = startWithoutWaiting(data, settings);
        try {
            running.site.awaitReady();
        } catch (Exception | AssertionError e) {
            running.close();
            throw e;
        }
        return running;
    }

    /// Starts; pages may not be there yet.
    public static RunningSite startWithoutWaiting(Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--soepsteen.data=" + data);
        if (arguments.stream().noneMatch(it -> it.startsWith(FORM_MINIMUM))) {
            arguments.add(FORM_MINIMUM + "PT0S"); // tests type fast
        }
        try {
            PostgresPrograms.give(data);
            RunningSite running = new RunningSite((ServletWebServerApplicationContext)
                    SpringApplication.run(SoepsteenApplication.class, arguments.toArray(String[]::new)));
            try {
                PostgresPrograms.keep(data);
            } catch (IOException e) {
                running.close();
                throw e;
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where it listens, on this computer.
    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public Site http() {
        return site;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// One of several of a type.
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /// Waits until searches reflect everything the database holds now.
    public void awaitIndexed() throws InterruptedException {
        long head = bean(ChangeLogReader.class).head();
        if (!bean(SearchIndex.class).await(head, Duration.ofSeconds(60))) {
            throw new AssertionError("The index did not reach " + head + ": "
                    + bean(SearchIndex.class).status());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
