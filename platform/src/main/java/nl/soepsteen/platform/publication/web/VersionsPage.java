package nl.soepsteen.platform.publication.web;

import java.util.List;
import nl.soepsteen.content.compare.SectionDifference;
import org.jspecify.annotations.Nullable;

/// The versions of a page.
///
/// @param title of the page as it is now
/// @param address of the page
/// @param versions the latest first
/// @param compared two of them beside each other, or null when none were chosen
public record VersionsPage(
        String title,
        String address,
        List<Line> versions,
        @Nullable Compared compared) {

    /// One version.
    ///
    /// @param by name of who made it; empty when it came from a file
    /// @param reason in their words, may be empty
    /// @param before number of the one before it, 0 for the first
    public record Line(int number, String day, String by, String reason, int before) {}

    /// What changed between two versions.
    ///
    /// @param sections only those that are different
    /// @param same how many are not
    public record Compared(int before, int after, List<SectionDifference> sections, int same) {}

    /// Where the versions are.
    public String versionsAddress() {
        return address + "/versies";
    }
}
