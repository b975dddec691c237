package nl.soepsteen.platform.moderation.web;

import java.util.Arrays;
import java.util.List;
import nl.soepsteen.platform.moderation.Decision;
import nl.soepsteen.platform.moderation.Items.Item;
import nl.soepsteen.platform.moderation.Items.Line;
import nl.soepsteen.platform.moderation.Measure;
import nl.soepsteen.platform.moderation.Reason;

/// What was reported, as an editor looks at it.
///
/// @param lines all reports
/// @param decisions about this item, the latest first
/// @param before what was decided earlier about the same thing or person
/// @param possible what can be decided now; empty when it is not theirs to decide
/// @param partial whether this editor wrote or reported it
/// @param measure chosen so far, its word
/// @param category chosen so far, its word
/// @param reason typed so far
/// @param mistake a sentence, may be empty
public record ItemPage(
        Item item,
        List<Line> lines,
        List<Decision> decisions,
        List<Decision> before,
        List<Measure> possible,
        boolean partial,
        String measure,
        String category,
        String reason,
        String mistake) {

    public ItemPage {
        lines = List.copyOf(lines);
        decisions = List.copyOf(decisions);
        before = List.copyOf(before);
        possible = List.copyOf(possible);
    }

    /// All rules to choose from.
    public List<Reason> categories() {
        return Arrays.asList(Reason.values());
    }

    /// Where a decision is sent.
    public String address() {
        return ModerationController.REPORTS + "/" + item.id();
    }
}
