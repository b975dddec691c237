package nl.soepsteen.platform.following.web;

import java.util.List;
import nl.soepsteen.platform.following.FollowState;

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
        String mistake) {}
