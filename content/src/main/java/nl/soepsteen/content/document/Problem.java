package nl.soepsteen.content.document;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a file, in plain Dutch, precise enough to mend it.
///
/// @param line 1-based line in the file, or 0 when it concerns the whole file
/// @param key the front-matter key, for nested values a path such as `plaatsen[2].gemeente`; null when it
///     concerns no key
/// @param message what is wrong, one Dutch sentence
/// @param allowed what is allowed instead, one Dutch sentence; null when the message says it all
public record Problem(
        int line,
        @Nullable String key,
        String message,
        @Nullable String allowed) {

    /// All of it in one line: "regel 4, themas: Dit woord ken ik niet. Kies uit: ...".
    public String inOneLine() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("regel ").append(line);
        }
        if (key != null) {
            text.append(text.isEmpty() ? "" : ", ").append(key);
        }
        text.append(text.isEmpty() ? "" : ": ").append(message);
        return allowed == null
                ? text.toString()
                : text.append(' ').append(allowed).toString();
    }
}
