package nl.soepsteen.platform.opendata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.opendata.Feed.Entry;
import nl.soepsteen.platform.opendata.Feed.Links;
import nl.soepsteen.platform.search.QuestionInWords;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchDefaults;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.SearchAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the feed of everything and the feed of any search.
@Component
public class Feeds {

    public static final String EVERYTHING = "/feeds/alles.atom";
    public static final String SEARCH = SearchAddress.FEED;

    /// A feed starts with what is new, fifty at a time.
    public static final SearchDefaults DEFAULTS = new SearchDefaults(Order.NEWEST, 50);

    /// The last page of the feed of everything: who wants all takes the export.
    public static final int LAST_PAGE = SearchRequest.MAX_OFFSET / DEFAULTS.size();

    private final Search search;
    private final AllHits all;
    private final FeedEntries entries;
    private final QuestionInWords words;
    private final ChangeLogReader log;

    Feeds(Search search, AllHits all, FeedEntries entries, QuestionInWords words, ChangeLogReader log) {
        this.search = search;
        this.all = all;
        this.entries = entries;
        this.words = words;
        this.log = log;
    }

    /// Everything that was really tried, newest first; invented examples are left out.
    ///
    /// @param page from 1 to [#LAST_PAGE]
    /// @param full makes a full address of a path
    public Feed everything(int page, UnaryOperator<String> full) {
        int size = DEFAULTS.size();
        List<Hit> hits = all.answers(SearchQuestion.newest(SearchRequest.MAX_SIZE))
                .flatMap(answer -> answer.hits().stream())
                .filter(hit -> !hit.invented())
                .skip((page - 1L) * size)
                .limit(size + 1L)
                .toList();
        boolean more = hits.size() > size && page < LAST_PAGE;
        return feed(
                EVERYTHING,
                "Soepsteen: alle ervaringen",
                "Wat mensen in hun wijk probeerden, nieuwste eerst. Verzonnen voorbeelden staan er niet bij.",
                full.apply("/"),
                new Links(
                        full.apply(everything(page)),
                        full.apply(EVERYTHING),
                        page == 1 ? null : full.apply(everything(page - 1)),
                        more ? full.apply(everything(page + 1)) : null),
                entries.of(hits.subList(0, Math.min(size, hits.size())), full));
    }

    /// The pages that a search finds.
    ///
    /// @param question read with [#DEFAULTS]
    /// @param full makes a full address of a path
    public Feed search(SearchQuestion question, UnaryOperator<String> full) {
        SearchAnswer answer = search.answer(question.ofPages());
        String first = address(question.page(1));
        String asked = words.of(question);
        return feed(
                first,
                asked.isEmpty() ? "Soepsteen: alles" : "Soepsteen: " + asked,
                "Wat Soepsteen over deze zoekvraag vindt. Verzonnen voorbeelden staan erbij en heten ook zo.",
                full.apply(question.page(1).sized(SearchDefaults.PAGE.size()).address(SearchAddress.PAGE)),
                new Links(
                        full.apply(address(question)),
                        full.apply(first),
                        previous(question, full),
                        next(question, answer, full)),
                entries.of(answer.hits(), full));
    }

    private Feed feed(String path, String title, String subtitle, String alternate, Links links, List<Entry> entries) {
        Instant updated = entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Feed.NEVER);
        return new Feed(id(path), title, subtitle, alternate, links, updated, entries);
    }

    /// Made of this site's data and the feed's path, not of the site's address, which may change.
    private String id(String path) {
        String name = log.origin().orElse("") + " " + path;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String everything(int page) {
        return new QueryString()
                .with("pagina", page == 1 ? null : Integer.toString(page))
                .on(EVERYTHING);
    }

    private static String address(SearchQuestion question) {
        return question.address(SEARCH, DEFAULTS);
    }

    private static @Nullable String previous(SearchQuestion question, UnaryOperator<String> full) {
        return question.page() == 1 ? null : full.apply(address(question.page(question.page() - 1)));
    }

    private static @Nullable String next(SearchQuestion question, SearchAnswer answer, UnaryOperator<String> full) {
        Cursor next = answer.next();
        return next == null ? null : full.apply(address(question.following(next)));
    }
}
