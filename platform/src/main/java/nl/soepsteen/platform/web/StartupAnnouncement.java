package nl.soepsteen.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal where the site is, at the moment it can be visited.
@Component
class StartupAnnouncement implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StartupAnnouncement.class);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final StartupGate gate;
    private final PublicAddress address;
    private volatile int port;
    private volatile boolean running;

    StartupAnnouncement(StartupGate gate, PublicAddress address) {
        this.gate = gate;
        this.address = address;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!WebServerApplicationContext.hasServerNamespace(event.getApplicationContext(), "management")) {
            port = event.getWebServer().getPort();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("startup-announcement").start(() -> {
            try {
                while (running && gate.waitingFor().isPresent()) {
                    Thread.sleep(LOOK_EVERY_MILLIS);
                }
                if (running) {
                    log.info("Soepsteen staat klaar op {}", address.configured().orElse("http://localhost:" + port));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
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
