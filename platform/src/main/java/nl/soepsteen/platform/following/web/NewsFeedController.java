package nl.soepsteen.platform.following.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.following.NewsFeeds;
import nl.soepsteen.platform.opendata.Atom;
import nl.soepsteen.platform.opendata.Feed;
import nl.soepsteen.platform.opendata.web.TaggedAnswer;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The feeds of conversations, themes and wijken.
@Controller
class NewsFeedController {

    private static final String CONVERSATIONS = "/feeds/gesprekken/";
    private static final String THEMES = "/feeds/themas/";
    private static final String PLACES = "/feeds/wijken/";
    private static final String ATOM = ".atom";

    private final NewsFeeds feeds;
    private final PublicAddress site;

    NewsFeedController(NewsFeeds feeds, PublicAddress site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping(CONVERSATIONS + "{number:\\d{1,18}}" + ATOM)
    void conversation(@PathVariable long number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(feeds.conversation(number, CONVERSATIONS + number + ATOM, full(request)), request, response);
    }

    @GetMapping(THEMES + "{slug}" + ATOM)
    void theme(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        about("thema", slug, THEMES + slug + ATOM, request, response);
    }

    @GetMapping(PLACES + "{gemeente}/{wijk}" + ATOM)
    void place(
            @PathVariable String gemeente,
            @PathVariable String wijk,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String path = gemeente + "/" + wijk;
        about("wijk", path, PLACES + path + ATOM, request, response);
    }

    private void about(String kind, String key, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<About> subject = About.parse(kind + ":" + key);
        write(subject.flatMap(about -> feeds.about(about, path, full(request))), request, response);
    }

    private UnaryOperator<String> full(HttpServletRequest request) {
        return path -> site.of(request, path);
    }

    private static void write(Optional<Feed> feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Feed found = feed.orElseThrow(() -> new NotFoundException("Deze feed is er niet (meer)."));
        TaggedAnswer.write(request, response, Atom.MEDIA_TYPE, Atom.bytes(found));
    }
}
