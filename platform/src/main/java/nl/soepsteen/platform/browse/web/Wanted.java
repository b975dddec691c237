package nl.soepsteen.platform.browse.web;

import java.util.List;

/// What nobody wrote about yet, as an invitation.
///
/// @param asked the most wanted
/// @param rest a sentence about the others for each list that has more
/// @param takePart where one reads how to add something
public record Wanted(List<Asked> asked, List<String> rest, String takePart) {

    /// One thing asked for.
    ///
    /// @param sentence "Nog niets over jongeren in Bospolder."
    /// @param subject "jongeren"
    /// @param elsewhere address of what others wrote about it, or empty when nobody did
    public record Asked(String sentence, String subject, String elsewhere) {}

    /// Whether there is nothing to ask for.
    public boolean isEmpty() {
        return asked.isEmpty();
    }
}
