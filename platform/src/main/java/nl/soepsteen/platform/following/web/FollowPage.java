package nl.soepsteen.platform.following.web;

import java.util.List;
import nl.soepsteen.platform.following.FollowState;
import nl.soepsteen.platform.following.Followables;

/// How somebody stands towards something.
///
/// @param subject its key, as forms send it
/// @param address of what it is, or empty
/// @param state as it is now
/// @param states all there are
/// @param done what was done, may be empty
/// @param mistake what is wrong, may be empty
public record FollowPage(
        String subject,
        String title,
        String address,
        FollowState state,
        List<FollowState> states,
        String done,
        String mistake) {

    /// What a choice comes to here, in Dutch sentences.
    public String meaning(FollowState choice) {
        boolean person = subject.startsWith(Followables.PERSON + ":");
        return choice == FollowState.SILENT && person
                ? choice.meaning() + " Ook kan deze persoon je niet schrijven."
                : choice.meaning();
    }
}
