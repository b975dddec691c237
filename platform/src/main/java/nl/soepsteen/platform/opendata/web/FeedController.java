package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import nl.soepsteen.platform.opendata.Atom;
import nl.soepsteen.platform.opendata.Feed;
import nl.soepsteen.platform.opendata.Feeds;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The feeds.
@Controller
class FeedController {

    /// A date counts whole seconds and says nothing of what the index has yet to read: while a feed is younger than
    /// this it carries no date, and readers go by its tag.
    static final Duration SETTLED = Duration.ofMinutes(1);

    private final Feeds feeds;
    private final SearchParameters parameters;
    private final PublicAddress site;
    private final Clock clock;

    FeedController(Feeds feeds, SearchParameters parameters, PublicAddress site, Clock clock) {
        this.feeds = feeds;
        this.parameters = parameters;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(Feeds.EVERYTHING)
    void everything(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int page = parameters.page(given, Feeds.LAST_PAGE);
        write(feeds.everything(page, full(request)), request, response);
    }

    @GetMapping(Feeds.SEARCH)
    void search(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(feeds.search(parameters.read(given, Feeds.DEFAULTS), full(request)), request, response);
    }

    private UnaryOperator<String> full(HttpServletRequest request) {
        return path -> site.of(request, path);
    }

    private void write(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        TaggedAnswer.write(request, response, Atom.MEDIA_TYPE, Atom.bytes(feed), date(feed.updated(), clock.instant()));
    }

    static @Nullable Instant date(Instant updated, Instant now) {
        return updated.isAfter(Instant.EPOCH) && updated.isBefore(now.minus(SETTLED)) ? updated : null;
    }
}
