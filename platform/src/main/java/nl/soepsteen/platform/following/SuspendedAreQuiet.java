package nl.soepsteen.platform.following;

import java.util.UUID;
import nl.soepsteen.platform.account.Suspensions;
import org.springframework.stereotype.Component;

/// Who may not take part for a while hears nothing of it by mail meanwhile.
@Component
class SuspendedAreQuiet implements Quieted {

    private final Suspensions suspensions;

    SuspendedAreQuiet(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public boolean isQuiet(UUID person) {
        return suspensions.of(person).isPresent();
    }
}
