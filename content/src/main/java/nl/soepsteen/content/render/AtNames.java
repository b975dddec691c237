package nl.soepsteen.content.render;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// People who are named in a text as `@naam`.
public final class AtNames {

    /// Not inside a mail address or a path.
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}@/._-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’-]{0,98}[\\p{L}\\p{N}])?)");

    private AtNames() {}

    /// The names behind an at sign, without it, in their order; the same one as often as it stands there.
    public static List<String> in(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /// Makes links of names, except within other links.
    ///
    /// @param addresses where a name leads, or null
    static void link(Node parent, Function<String, @Nullable String> addresses) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text) {
                link(text, addresses);
            } else if (!(child instanceof Link) && !(child instanceof Image)) {
                link(child, addresses);
            }
            child = next;
        }
    }

    private static void link(Text text, Function<String, @Nullable String> addresses) {
        String words = text.getLiteral();
        Matcher names = NAME.matcher(words);
        int done = 0;
        for (MatchResult name : names.results().toList()) {
            String address = addresses.apply(name.group(1));
            if (address == null) {
                continue;
            }
            if (name.start() > done) {
                text.insertBefore(new Text(words.substring(done, name.start())));
            }
            Link link = new Link(address, null);
            link.appendChild(new Text(name.group()));
            text.insertBefore(link);
            done = name.end();
        }
        if (done == words.length() && done > 0) {
            text.unlink();
        } else {
            text.setLiteral(words.substring(done));
        }
    }
}
