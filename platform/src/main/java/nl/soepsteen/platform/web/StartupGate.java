package nl.soepsteen.platform.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether the site has started: open for good once every condition was met.
@Component
public class StartupGate {

    private final List<StartupCondition> conditions;
    private volatile boolean open;

    StartupGate(List<StartupCondition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /// What the site still waits for, or empty when it is open.
    public Optional<String> waitingFor() {
        if (open) {
            return Optional.empty();
        }
        Optional<String> unmet = conditions.stream()
                .filter(condition -> !condition.isMet())
                .findFirst()
                .map(StartupCondition::description);
        if (unmet.isEmpty()) {
            open = true;
        }
        return unmet;
    }
}
