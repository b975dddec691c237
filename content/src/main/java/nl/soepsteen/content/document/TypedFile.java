package nl.soepsteen.content.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Makes a file of what somebody typed into a form, whether or not it keeps the rules: [DocumentReader] then tells what
/// is wrong, as it does for every other file, and each rule has one place.
public final class TypedFile {

    private final Map<String, String> lines = new LinkedHashMap<>();
    private String body = "";

    /// A key with one text; left out when nothing was typed. Line ends become spaces.
    public TypedFile with(String key, String typed) {
        String line = oneLine(typed);
        if (!line.isEmpty()) {
            lines.put(key, YamlText.onItsOwn(line));
        }
        return this;
    }

    /// A key that says that something is so; left out when it is not.
    public TypedFile withFlag(String key, boolean is) {
        if (is) {
            lines.put(key, "true");
        }
        return this;
    }

    /// A key with several texts; those without words are left out, and so is the key when none is left.
    public TypedFile with(String key, List<String> typed) {
        List<String> texts = typed.stream()
                .map(TypedFile::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!texts.isEmpty()) {
            StringJoiner list = new StringJoiner(", ", "[", "]");
            texts.forEach(text -> list.add(YamlText.inGroup(text)));
            lines.put(key, list.toString());
        }
        return this;
    }

    /// A key with groups of parts, such as places; parts and groups without words are left out.
    public TypedFile withGroups(String key, List<Map<String, String>> typed) {
        StringBuilder groups = new StringBuilder();
        for (Map<String, String> parts : typed) {
            String group = group(parts);
            if (!group.isEmpty()) {
                groups.append("\n  - ").append(group);
            }
        }
        if (!groups.isEmpty()) {
            lines.put(key, groups.toString());
        }
        return this;
    }

    /// A key with one group of parts, such as the source; left out when no part has words.
    public TypedFile withGroup(String key, Map<String, String> typed) {
        String group = group(typed);
        if (!group.isEmpty()) {
            lines.put(key, group);
        }
        return this;
    }

    private static String group(Map<String, String> parts) {
        StringJoiner group = new StringJoiner(", ", "{", "}").setEmptyValue("");
        parts.forEach((part, text) -> {
            String line = oneLine(text);
            if (!line.isEmpty()) {
                group.add(part + ": " + YamlText.inGroup(line));
            }
        });
        return group.toString();
    }

    /// The Markdown. Browsers send `\r\n`; a file has `\n`.
    public TypedFile withBody(String typed) {
        body = typed.replace("\r\n", "\n").replace('\r', '\n');
        return this;
    }

    /// The whole file.
    public String text() {
        StringBuilder file = new StringBuilder("---\n");
        lines.forEach((key, value) -> file.append(key)
                .append(value.startsWith("\n") ? ":" : ": ")
                .append(value)
                .append('\n'));
        return file.append("---\n").append(body).toString();
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
