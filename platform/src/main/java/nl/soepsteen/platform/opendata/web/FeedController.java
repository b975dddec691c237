package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import nl.soepsteen.platform.opendata.Atom;
import nl.soepsteen.platform.opendata.Feed;
import nl.soepsteen.platform.opendata.Feeds;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The feeds.
@Controller
class FeedController {

    private final Feeds feeds;
    private final SearchParameters parameters;
    private final PublicAddress site;

    FeedController(Feeds feeds, SearchParameters parameters, PublicAddress site) {
        this.feeds = feeds;
        this.parameters = parameters;
        this.site = site;
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
        TaggedAnswer.write(request, response, Atom.MEDIA_TYPE, Atom.bytes(feed));
    }
}
