package nl.soepsteen.platform.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.soepsteen.platform.web.StartupCondition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Imports the collection once, beside the web server, which meanwhile says that the site is starting. A database that
/// is away delays it; it never gives up.
@Component
class ImportAtStart implements SmartLifecycle, StartupCondition {

    private static final Logger log = LoggerFactory.getLogger(ImportAtStart.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final CollectionImport collectionImport;
    private final ExamplesAtStart examples;
    private final CollectionFolder folder;
    private final ApplicationEventPublisher events;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean met;
    private volatile @Nullable Thread running;

    ImportAtStart(
            CollectionImport collectionImport,
            ExamplesAtStart examples,
            @Value("${soepsteen.collection:}") String folder,
            ApplicationEventPublisher events) {
        this.collectionImport = collectionImport;
        this.examples = examples;
        this.folder =
                folder.isBlank() ? CollectionFolder.Shipped.COLLECTION : new CollectionFolder.OnDisk(Path.of(folder));
        this.events = events;
    }

    @Override
    public String description() {
        return "de pagina's worden ingelezen";
    }

    @Override
    public boolean isMet() {
        return met;
    }

    @Override
    public void start() {
        running = Thread.ofPlatform().name("collection-import").start(this::importUntilDone);
    }

    private void importUntilDone() {
        Duration wait = Duration.ofSeconds(1);
        try {
            while (stopping.getCount() > 0 && !imported()) {
                if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean imported() {
        try {
            examples.carryOut();
            ImportReport report = collectionImport.run(
                    examples.wanted() ? new CollectionFolder.Both(folder, CollectionFolder.Shipped.EXAMPLES) : folder);
            examples.afterImport();
            report.lines().forEach(report.refused().isEmpty() ? log::info : log::warn);
            events.publishEvent(new CollectionImported(report));
            met = true;
            return true;
        } catch (IOException | RuntimeException e) {
            if (stopping.getCount() > 0) {
                log.warn("The collection could not be imported, trying again", e);
            }
            return false;
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        Thread thread = running;
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
