package nl.soepsteen.content.document;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/// Writes one line of text as a YAML scalar: plain where every YAML reader takes it for the same text, inside a list or
/// group too, and between double quotes otherwise.
final class YamlText {

    /// Begins with a letter or digit and holds nothing that YAML could take for a sign of its own; a colon only inside
    /// a
    /// word, as in an address or a time.
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd} .;()/&+'%€$=@_–—’‘“”…!?-]|:(?=[\\p{L}\\p{Nd}/]))*", Pattern.DOTALL);

    private static final Resolver RESOLVER = new Resolver();

    private YamlText() {}

    static String of(String line) {
        return isPlain(line) ? line : quoted(line);
    }

    private static boolean isPlain(String line) {
        return PLAIN.matcher(line).matches()
                && !line.endsWith(" ")
                && RESOLVER.resolve(NodeId.scalar, line, true).equals(Tag.STR);
    }

    private static String quoted(String line) {
        StringBuilder out = new StringBuilder("\"");
        line.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustEscape(codePoint)) {
                        out.append(
                                codePoint > 0xFFFF ? "\\U%08X".formatted(codePoint) : "\\u%04X".formatted(codePoint));
                    } else {
                        out.appendCodePoint(codePoint);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /// What cannot be seen is written as a number, so that an editor neither hides nor drops it.
    private static boolean mustEscape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> codePoint != 0x200D; // joins emoji, must stay readable
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> false;
        };
    }
}
