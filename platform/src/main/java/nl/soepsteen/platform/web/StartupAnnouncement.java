package nl.soepsteen.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal where the site is, at the moment it can be visited.
@Component
class StartupAnnouncement implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StartupAnnouncement.class);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final StartupGate gate;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    StartupAnnouncement(StartupGate gate, PublicAddress address, ApplicationEventPublisher events) {
        this.gate = gate;
        this.address = address;
        this.events = events;
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
                    String site = address.reachable();
                    log.info("Soepsteen staat klaar op {}", site);
                    events.publishEvent(new SiteOpened(site));
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
