package nl.soepsteen.platform.exchange.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.platform.exchange.Fate;
import nl.soepsteen.platform.exchange.Preview;
import nl.soepsteen.platform.web.Dutch;

/// What would become of what somebody sent, to be looked at.
///
/// @param address of this page
/// @param preview all of it
/// @param mistake why it was not done just now; empty when it was not tried
/// @param reason why pages change, as it was typed
public record PreviewPage(String address, Preview preview, String mistake, String reason) {

    /// All of it in one line: "3 nieuw, 1 gewijzigd".
    public String inShort() {
        List<String> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            long count = preview.count(fate);
            if (count > 0) {
                parts.add(
                        fate == Fate.PICTURE
                                ? Dutch.count(count, "beeld", "beelden")
                                : Dutch.number(count) + " " + fate.inWords());
            }
        }
        return Dutch.enumerate(parts);
    }

    /// Whether pages that are there get another text.
    public boolean changesPages() {
        return preview.publishes() && preview.count(Fate.CHANGED) > 0;
    }

    /// How many sections of a page stay the same, in a sentence.
    public static String same(int sections) {
        return switch (sections) {
            case 0 -> "";
            case 1 -> "Eén deel blijft gelijk.";
            default -> Dutch.number(sections) + " delen blijven gelijk.";
        };
    }

    /// How many sections of a page change, in a sentence.
    public static String different(int sections) {
        return sections == 1 ? "Eén deel verandert." : Dutch.number(sections) + " delen veranderen.";
    }
}
