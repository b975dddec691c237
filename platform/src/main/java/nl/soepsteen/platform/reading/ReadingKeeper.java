package nl.soepsteen.platform.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.soepsteen.platform.reading.ReadingCounter.PageAndDay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Adds what was counted to the database, once a minute and when the site stops. Every node adds its own. A node that
/// is killed loses at most a minute of counting.
@Component
class ReadingKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReadingKeeper.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    /// Later than the web server stops, which answers what was asked before.
    private static final int AFTER_THE_WEB_SERVER = DEFAULT_PHASE - 4096;

    /// In a fixed order, so that two nodes never wait for each other.
    private static final String ADD = """
            insert into reading (publication, day, times)
            select publication.id, cast(counted.day as date), counted.times
            from unnest(:slugs, :days, :times) as counted(slug, day, times)
            join publication on publication.slug = counted.slug
            order by publication.id, counted.day
            on conflict (publication, day) do update set times = reading.times + excluded.times""";

    private final ReadingCounter counter;
    private final JdbcClient jdbc;
    private final Semaphore stopping = new Semaphore(0);
    private volatile @Nullable Thread running;

    ReadingKeeper(ReadingCounter counter, JdbcClient jdbc) {
        this.counter = counter;
        this.jdbc = jdbc;
    }

    /// Adds what was counted since the last time.
    ///
    /// @throws RuntimeException when the database does not answer; what was counted waits for the next time
    void keep() {
        Map<PageAndDay, Long> counted = counter.take();
        if (counted.isEmpty()) {
            return;
        }
        List<Map.Entry<PageAndDay, Long>> entries = List.copyOf(counted.entrySet());
        try {
            jdbc.sql(ADD)
                    .param(
                            "slugs",
                            entries.stream().map(it -> it.getKey().slug()).toArray(String[]::new))
                    .param(
                            "days",
                            entries.stream()
                                    .map(it -> it.getKey().day().toString())
                                    .toArray(String[]::new))
                    .param("times", entries.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                    .update();
        } catch (RuntimeException e) {
            counter.putBack(counted);
            throw e;
        }
    }

    private void goOn() {
        try {
            while (!stopping.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                keepOrWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepOrWait() {
        try {
            keep();
        } catch (RuntimeException e) {
            log.warn("What was read could not be added up, trying again", e);
        }
    }

    @Override
    public void start() {
        stopping.drainPermits();
        running = Thread.ofPlatform().name("readings").daemon().start(this::goOn);
    }

    @Override
    public void stop() {
        stopping.release();
        Thread thread = running;
        if (thread != null) {
            try {
                thread.join(STOP_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running = null;
        }
        keepOrWait();
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER;
    }
}
