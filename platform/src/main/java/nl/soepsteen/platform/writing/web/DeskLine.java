package nl.soepsteen.platform.writing.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.soepsteen.platform.account.AmbassadorRequests;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.writing.Desk;
import org.jspecify.annotations.Nullable;

/// One thing that waits for an editor.
///
/// @param since when, to order by
/// @param draft a text, or null
/// @param request a member who wants to become an ambassador, or null
public record DeskLine(Instant since, Desk.@Nullable Waiting draft, AmbassadorRequests.@Nullable Request request) {

    /// Everything in one queue, the longest waiting first.
    static List<DeskLine> of(List<Desk.Waiting> drafts, List<AmbassadorRequests.Request> requests) {
        return Stream.concat(
                        drafts.stream()
                                .map(waiting -> new DeskLine(waiting.draft().changedAt(), waiting, null)),
                        requests.stream().map(request -> new DeskLine(request.askedAt(), null, request)))
                .sorted(Comparator.comparing(DeskLine::since))
                .toList();
    }

    /// The day it came in, in words.
    public String day() {
        return Dutch.day(since);
    }

    /// Where a text is looked at.
    ///
    /// @throws IllegalStateException when it is no text
    public String address() {
        Desk.Waiting waiting = draft;
        if (waiting == null) {
            throw new IllegalStateException("Not a text");
        }
        return Paths.onDesk(waiting.draft().id());
    }
}
