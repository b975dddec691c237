package nl.soepsteen.platform.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether somebody may add anything now. What was decided stands with the decisions.
@Component
class SuspensionRecord implements PersonalRecord {

    private final Suspensions suspensions;

    SuspensionRecord(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    record Suspended(
            boolean geschorst,
            @Nullable Instant sinds,
            @Nullable Instant tot,
            @Nullable String reden) {}

    @Override
    public String name() {
        return "schorsing";
    }

    @Override
    public Set<String> tables() {
        return Set.of("suspension");
    }

    @Override
    public Object of(Person person) {
        Optional<Suspension> found = suspensions.of(person.id());
        return found.map(it -> new Suspended(true, it.since(), it.until(), it.reason()))
                .orElseGet(() -> new Suspended(false, null, null, null));
    }

    @Override
    public void forget(Person person, Texts texts) {
        // The database deletes the account's; what is left is without a name.
        suspensions.outlast(person);
    }
}
