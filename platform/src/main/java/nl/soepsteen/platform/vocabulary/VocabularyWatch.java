package nl.soepsteen.platform.vocabulary;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Notices what editors changed on another node.
@Component
class VocabularyWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VocabularyWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final CurrentVocabulary vocabulary;
    private volatile boolean running;

    VocabularyWatch(CurrentVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private void watch() {
        try {
            while (running) {
                Thread.sleep(LOOK_EVERY);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (running) {
                vocabulary.refresh();
            }
        } catch (DataAccessException | TransactionException e) {
            log.debug("The database is away; the terms stay as they were", e);
        } catch (RuntimeException e) { // must not end the watch
            log.error("The terms could not be read again; they stay as they were", e);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("vocabulary-watch").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
