package nl.soepsteen.platform.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// `startup` in `/actuator/health/readiness`: a balancer sends nobody here before pages can be shown.
@Component("startupHealthIndicator")
class StartupHealth implements HealthIndicator {

    private final StartupGate gate;

    StartupHealth(StartupGate gate) {
        this.gate = gate;
    }

    @Override
    public Health health() {
        return gate.waitingFor()
                .map(what ->
                        Health.outOfService().withDetail("waitingFor", what).build())
                .orElseGet(() -> Health.up().build());
    }
}
