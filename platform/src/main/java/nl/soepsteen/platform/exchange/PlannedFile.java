package nl.soepsteen.platform.exchange;

import java.util.List;
import nl.soepsteen.content.compare.SectionDifference;

/// What would become of one file, to be shown before it is done.
///
/// @param name of the file, with its folders
/// @param title of the page; empty when it is none
/// @param address of the page that is there; empty when none is
/// @param remarks what its sender must know
/// @param changed the sections that change; empty when there are none, or they are too many to show
/// @param same how many sections stay as they are
public record PlannedFile(
        String name,
        Fate fate,
        String title,
        String address,
        List<String> remarks,
        List<SectionDifference> changed,
        int same) {

    public PlannedFile {
        remarks = List.copyOf(remarks);
        changed = List.copyOf(changed);
    }
}
