package nl.soepsteen.platform.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.Facet;

/// The address of a search, for links to "more of the same". Immutable; parameters keep the order in which they were
/// given.
public final class SearchAddress {

    /// Where the search page is.
    public static final String PAGE = "/zoeken";

    /// Everything, newest first.
    public static final String NEWEST = PAGE + "?sorteer=nieuwste";

    /// Where the same search is as a table.
    public static final String CSV = PAGE + ".csv";

    /// Where the same search is as data.
    public static final String JSON = PAGE + ".json";

    /// What the search boxes ask while somebody types.
    public static final String SUGGESTIONS = PAGE + "/suggesties";

    /// Where the same search is kept.
    public static final String SAVE = "/mijn/zoekvragen/nieuw";

    /// Where the same search is as a feed.
    public static final String FEED = "/feeds/zoeken.atom";

    /// The parameter for words.
    public static final String WORDS = "q";

    private static final SearchAddress ALL = new SearchAddress(List.of());

    private final List<Parameter> parameters;

    private SearchAddress(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /// The search that finds everything.
    public static SearchAddress all() {
        return ALL;
    }

    /// The same search with this value chosen too.
    public SearchAddress with(Facet facet, String value) {
        return with(facet.parameter(), value);
    }

    /// The same search for these words; nothing changes when they are blank.
    public SearchAddress withWords(String words) {
        return with(WORDS, words);
    }

    /// The same search as a feed.
    public String feed() {
        return on(FEED);
    }

    /// What it asks, for the hidden fields of a form.
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return on(PAGE);
    }

    private SearchAddress with(String name, String value) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new SearchAddress(List.copyOf(more));
    }

    private String on(String path) {
        QueryString query = new QueryString();
        parameters.forEach(parameter -> query.with(parameter.name(), parameter.value()));
        return query.on(path);
    }

    /// One parameter, not encoded.
    public record Parameter(String name, String value) {}
}
