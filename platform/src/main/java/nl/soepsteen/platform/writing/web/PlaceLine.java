package nl.soepsteen.platform.writing.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.platform.writing.Fields;

/// One place in a form.
///
/// @param number from 1; names its fields
public record PlaceLine(int number, String gemeente, String wijk, String buurt) {

    private static final int MOST = 100;

    /// Those that were typed.
    ///
    /// @param oneMore whether an empty one follows
    static List<PlaceLine> of(Fields fields, boolean oneMore) {
        List<PlaceLine> lines = new ArrayList<>();
        List<String> gemeenten = fields.texts("gemeente");
        for (int i = 0; i < gemeenten.size() && i < MOST; i++) {
            PlaceLine line = new PlaceLine(
                    lines.size() + 1, gemeenten.get(i), at(fields.texts("wijk"), i), at(fields.texts("buurt"), i));
            if (!(line.gemeente + line.wijk + line.buurt).isBlank()) {
                lines.add(line);
            }
        }
        if (oneMore || lines.isEmpty()) {
            lines.add(new PlaceLine(lines.size() + 1, "", "", ""));
        }
        return List.copyOf(lines);
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
