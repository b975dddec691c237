package nl.soepsteen.platform.discussion;

import java.util.UUID;

/// Remembers how far somebody read a conversation. Another feature makes a bean of this.
public interface ReadAlong {

    /// Somebody saw a conversation up to here. Called for every page that is shown; cheap when they had already.
    ///
    /// @param number of the last contribution that was shown
    void readUpTo(UUID person, UUID conversation, int number);
}
