package nl.soepsteen.platform.discussion.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Post;

/// A passage of somebody else, in Markdown, with a link back to the exact place.
final class Quote {

    /// Characters of a passage; more is not a quotation but a copy.
    static final int LONGEST = 1_000;

    /// Words that a link to a passage looks for.
    private static final int SOUGHT = 80;

    private static final Pattern ANCHOR = Pattern.compile("s-[a-z0-9]+(-[a-z0-9]+)*");

    /// What means something in a link's text.
    private static final Pattern SIGNS = Pattern.compile("([\\\\\\[\\]*_`<>])");

    private Quote() {}

    /// A passage of a colleague.
    ///
    /// @param chosen the passage; empty for the whole of it
    static String of(Conversation conversation, Post post, String chosen) {
        String passage = chosen.isBlank() ? post.markdown() : chosen;
        return quoted(
                passage,
                "[%s, bijdrage %d](%s)"
                        .formatted(escaped(post.name()), post.number(), conversation.address(post.number())));
    }

    /// A passage of a page, theme or place.
    ///
    /// @param near the anchor of the heading it stands under, may be empty
    static String of(Described source, String passage, String near) {
        String words = cut(passage.strip().replaceAll("\\s+", " "), SOUGHT);
        String place = (ANCHOR.matcher(near).matches() ? near : "") + ":~:text=" + encoded(words);
        return quoted(passage, "[%s](%s#%s)".formatted(escaped(source.title()), source.address(), place));
    }

    private static String quoted(String passage, String source) {
        String lines = cut(passage.strip(), LONGEST)
                .lines()
                .map(line -> ("> " + line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return lines + "\n>\n> " + source + "\n\n";
    }

    /// At a space where there is one.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : longest);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }

    private static String escaped(String name) {
        return SIGNS.matcher(name).replaceAll("\\\\$1");
    }
}
