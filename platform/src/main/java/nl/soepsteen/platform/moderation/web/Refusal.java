package nl.soepsteen.platform.moderation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was typed when not letting a contribution through, to be shown again.
///
/// @param id of the contribution, or null when nothing was typed
/// @param category chosen so far, its word
/// @param reason typed so far
/// @param mistake a sentence, may be empty
public record Refusal(@Nullable UUID id, String category, String reason, String mistake) {

    static final Refusal NOTHING = new Refusal(null, "", "", "");

    /// Whether it is about this contribution.
    public boolean isAbout(UUID other) {
        return other.equals(id);
    }
}
