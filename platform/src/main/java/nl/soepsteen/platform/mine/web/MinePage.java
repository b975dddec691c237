package nl.soepsteen.platform.mine.web;

import java.util.List;
import nl.soepsteen.platform.account.AmbassadorRequests.Request;
import nl.soepsteen.platform.account.Person;
import org.jspecify.annotations.Nullable;

/// What somebody sees of what is theirs.
///
/// @param request what they asked last about becoming an ambassador, or null
/// @param places how many places they are signed in at
/// @param drafts what they are writing, the latest first
/// @param pages what they published, the latest first
/// @param news what is new for them, in words; empty when nothing is
/// @param mistake what is wrong with what they sent, may be empty
/// @param done what was done, may be empty
public record MinePage(
        Person person,
        @Nullable Request request,
        int places,
        List<DraftLine> drafts,
        List<PageLine> pages,
        String news,
        String mistake,
        String done) {}
