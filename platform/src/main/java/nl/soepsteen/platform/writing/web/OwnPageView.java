package nl.soepsteen.platform.writing.web;

import java.util.List;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.KeptPage.State;

/// What somebody can do with a page of theirs, or an editor with any.
///
/// @param author name of who wrote it; empty for what came from a file and for authors who are gone
/// @param own whether who looks wrote it
/// @param editor whether who looks is an editor
/// @param steps what happened to it
/// @param versions how many texts it had
/// @param mayRestore whether who looks may put it back, when it is withdrawn
public record OwnPageView(
        KeptPage page,
        String author,
        boolean own,
        boolean editor,
        List<StepLine> steps,
        List<VersionLine> versions,
        boolean mayRestore) {

    /// A text that it had.
    ///
    /// @param by name of who made it, may be empty
    /// @param reason may be empty
    /// @param present whether it is the one on the site
    public record VersionLine(int number, String day, String by, String reason, boolean present) {}

    /// Where this page is.
    public String address() {
        return Paths.own(page);
    }

    /// Whether everybody can read it.
    public boolean isPublic() {
        return page.isPublic();
    }

    /// Whether it is in the archive.
    public boolean isArchived() {
        return page.state() == State.ARCHIVED;
    }

    /// Whether it must be said why: to an author whose page an editor touches.
    public boolean needsReason() {
        return !own;
    }
}
