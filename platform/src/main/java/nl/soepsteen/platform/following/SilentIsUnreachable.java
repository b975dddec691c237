package nl.soepsteen.platform.following;

import java.util.UUID;
import nl.soepsteen.platform.people.Reachable;
import org.springframework.stereotype.Component;

/// Who wants to hear nothing of somebody gets no messages from them either.
@Component
class SilentIsUnreachable implements Reachable {

    private final Follows follows;

    SilentIsUnreachable(Follows follows) {
        this.follows = follows;
    }

    @Override
    public boolean isOpen(UUID from, UUID to) {
        return follows.state(to, Followables.person(from)) != FollowState.SILENT;
    }
}
