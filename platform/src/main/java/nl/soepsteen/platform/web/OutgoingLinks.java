package nl.soepsteen.platform.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Counts what in a text leads to other sites: who advertises does little else. What leads to this site,
/// such as a quotation, does not count.
@Component
public class OutgoingLinks {

    private static final Pattern LINK =
            Pattern.compile("(?i)(?:\\bhttps?:)?//[^\\s)>\\]\"']+|\\bwww\\.[^\\s)>\\]\"']+");

    private final PublicAddress site;

    OutgoingLinks(PublicAddress site) {
        this.site = site;
    }

    /// How many addresses of other sites a text names, in Markdown or as they are.
    public int count(String text) {
        Optional<String> own = site.configured().map(url -> url.toLowerCase(Locale.ROOT));
        return (int) LINK.matcher(text)
                .results()
                .map(link -> link.group().toLowerCase(Locale.ROOT))
                .filter(link -> own.isEmpty() || !isOwn(link, own.get()))
                .count();
    }

    /// The site itself or a page of it; a name that only begins like it is another site.
    private static boolean isOwn(String link, String own) {
        return link.equals(own) || link.startsWith(own + "/") || link.startsWith(own + "?");
    }
}
