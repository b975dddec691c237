package nl.soepsteen.platform.exchange;

import java.util.List;
import java.util.UUID;

/// What would become of everything that somebody sent.
///
/// @param name of the file that they sent
/// @param files what is in it
/// @param publishes whether pages are on the site at once; otherwise they become drafts
/// @param personal whether something tells who somebody is, and must be confirmed
public record Preview(UUID id, String name, List<PlannedFile> files, boolean publishes, boolean personal) {

    public Preview {
        files = List.copyOf(files);
    }

    /// How many files have this fate.
    public long count(Fate fate) {
        return files.stream().filter(file -> file.fate() == fate).count();
    }

    /// Whether there is anything to do.
    public boolean hasWork() {
        return files.stream().anyMatch(file -> file.fate().isWork());
    }
}
