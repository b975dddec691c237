package nl.soepsteen.content.document;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/// Writes one line of text as a YAML scalar: plain where every YAML reader takes it for the same text, inside a list or
/// group too, and between double quotes otherwise.
final class YamlText {

    /// What may stand without quotes: it begins with a letter or digit and holds no sign that YAML could take
    /// for its own; a colon only inside a word, as in an address or a time.
    private static final String WORDS = "\\p{L}\\p{M}\\p{Nd} .;()/&+*'\"%€$=@_–—’‘“”…!|<>";

    private static final Pattern IN_GROUP = plain(WORDS);
    private static final Pattern ON_ITS_OWN = plain(WORDS + "?,\\[\\]{}");

    private static final Resolver RESOLVER = new Resolver();

    private YamlText() {}

    /// As the whole value of a key.
    static String onItsOwn(String line) {
        return isPlain(line, ON_ITS_OWN) ? line : quoted(line);
    }

    /// Inside a list `[...]` or group `{...}`.
    static String inGroup(String line) {
        return isPlain(line, IN_GROUP) ? line : quoted(line);
    }

    private static Pattern plain(String signs) {
        return Pattern.compile("[\\p{L}\\p{Nd}](?:[" + signs + "-]|:(?=[\\p{L}\\p{Nd}/]))*");
    }

    /// Text that YAML would take for a number, date or truth value needs quotes too.
    private static boolean isPlain(String line, Pattern plain) {
        return plain.matcher(line).matches()
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
