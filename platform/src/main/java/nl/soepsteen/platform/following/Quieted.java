package nl.soepsteen.platform.following;

import java.util.UUID;

/// Tells who gets no mail about what others say at the moment, because they may not take part. Another feature makes a
/// bean of this; there may be several.
public interface Quieted {

    /// Whether it is so for this person now.
    boolean isQuiet(UUID person);
}
