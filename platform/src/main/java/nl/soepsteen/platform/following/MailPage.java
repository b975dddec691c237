package nl.soepsteen.platform.following;

import java.util.List;
import nl.soepsteen.content.render.SafeHtml;
import org.jspecify.annotations.Nullable;

/// What a mail about news says, whichever form it takes. All addresses are full ones.
///
/// @param subject in one line
/// @param name of the reader
/// @param intro in a sentence
/// @param more where the rest is; empty when this is all
/// @param because why they get it
/// @param settings where they choose what they get
/// @param stop what ends it
/// @param leaving where that is done
public record MailPage(
        String subject,
        String name,
        String intro,
        List<Part> parts,
        String more,
        String because,
        String settings,
        String stop,
        String leaving) {

    public MailPage {
        parts = List.copyOf(parts);
    }

    /// What belongs together.
    ///
    /// @param why it concerns the reader; may be empty
    public record Part(String title, String address, String why, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /// One text.
    ///
    /// @param by who says it and when; may be empty
    /// @param text in plain text
    /// @param html the same, or null: then the plain text is all
    /// @param rest where the rest of it is; empty when this is all
    public record Entry(String by, String text, @Nullable SafeHtml html, String rest) {}

    /// The plain form.
    String asText() {
        StringBuilder out = new StringBuilder();
        out.append("Hallo ").append(name).append(",\n\n").append(intro).append("\n");
        for (Part part : parts) {
            out.append("\n")
                    .append(part.title())
                    .append("\n")
                    .append("-".repeat(Math.min(part.title().length(), 76)));
            out.append("\n");
            if (!part.why().isEmpty()) {
                out.append(part.why()).append("\n");
            }
            out.append(part.address()).append("\n");
            for (Entry entry : part.entries()) {
                out.append("\n");
                if (!entry.by().isEmpty()) {
                    out.append(entry.by()).append("\n\n");
                }
                out.append(entry.text()).append("\n");
                if (!entry.rest().isEmpty()) {
                    out.append("\nLees verder:\n").append(entry.rest()).append("\n");
                }
            }
        }
        if (!more.isEmpty()) {
            out.append("\nEr is nog meer nieuw. Hier staat alles:\n")
                    .append(more)
                    .append("\n");
        }
        out.append("\nSoepsteen\n\n").append("-- \n").append(because).append("\n\n");
        out.append("Kies zelf welke mail je krijgt:\n").append(settings).append("\n\n");
        out.append(stop).append(":\n").append(leaving).append("\n");
        return out.toString();
    }
}
