package nl.soepsteen.platform.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.SearchAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Reads a search from the parameters of an address, the same for page, feed and API. What cannot be answered is
/// refused with a sentence that says what can.
@Component
public class SearchParameters {

    static final String TEXT = SearchAddress.WORDS;
    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String ORDER = "sorteer";
    static final String PAGE = "pagina";
    static final String SIZE = "aantal";
    static final String AFTER = "volgende";
    static final String RELEVANCE = "relevantie";
    static final String NEWEST = "nieuwste";

    /// Longest question in characters; people type at most a few sentences.
    static final int MAX_TEXT = 500;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> SINGLE = Set.of(TEXT, FROM, UNTIL, ORDER, PAGE, SIZE, AFTER);

    private final Vocabulary vocabulary;
    private final Places places;
    private final SearchKinds kinds;

    SearchParameters(Vocabulary vocabulary, Places places, SearchKinds kinds) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.kinds = kinds;
    }

    /// Reads a search. Names that mean nothing here are passed over: links from newsletters carry them.
    ///
    /// @throws BadParameterException when a value cannot be answered
    /// @throws nl.soepsteen.platform.web.MovedException when a term was merged into another
    public SearchQuestion read(MultiValueMap<String, String> parameters) {
        return read(parameters, SearchDefaults.PAGE);
    }

    /// Reads a search of which other things go without saying.
    ///
    /// @throws BadParameterException when a value cannot be answered
    /// @throws nl.soepsteen.platform.web.MovedException when a term was merged into another
    public SearchQuestion read(MultiValueMap<String, String> parameters, SearchDefaults defaults) {
        MergedTerms.leadOn(parameters, vocabulary);
        Integer from = year(parameters, FROM);
        Integer until = year(parameters, UNTIL);
        if (from != null && until != null && from > until) {
            throw new BadParameterException(
                    UNTIL,
                    "Het jaar bij 'tot' ligt voor het jaar bij 'van'.",
                    "Kies bij 'tot' hetzelfde jaar of een later jaar.");
        }
        int size = number(parameters, SIZE, defaults.size(), 1, SearchRequest.MAX_SIZE, "");
        int lastPage = SearchRequest.MAX_OFFSET / size + 1;
        int page = number(parameters, PAGE, 1, 1, lastPage, " Verder kom je met de link naar de volgende resultaten.");
        String after = single(parameters, AFTER);
        if (!after.isEmpty() && parameters.containsKey(PAGE)) {
            throw new BadParameterException(
                    AFTER, "Een adres heeft 'pagina' of 'volgende', niet allebei.", "Laat een van de twee weg.");
        }
        return new SearchQuestion(
                text(parameters),
                chosen(parameters),
                from,
                until,
                order(parameters, defaults),
                page,
                size,
                after.isEmpty() ? null : new Cursor(after));
    }

    /// Reads only the number of a page.
    ///
    /// @throws BadParameterException when it is not a number from 1 to `last`
    public int page(MultiValueMap<String, String> parameters, int last) {
        return number(parameters, PAGE, 1, 1, last, "");
    }

    /// Refuses names that mean nothing here, for programs: a misspelt filter would silently give everything.
    ///
    /// @throws BadParameterException at the first such name
    public void refuseUnknownNames(Set<String> names) {
        for (String name : names) {
            if (!SINGLE.contains(name) && Facet.ofParameter(name).isEmpty()) {
                Set<String> known = new TreeSet<>(SINGLE);
                for (Facet facet : Facet.values()) {
                    known.add(facet.parameter());
                }
                throw new BadParameterException(
                        printable(name),
                        "Deze parameter kennen we niet.",
                        "Gebruik: %s.".formatted(String.join(", ", known)));
            }
        }
    }

    private static String text(MultiValueMap<String, String> parameters) {
        String text = single(parameters, TEXT);
        if (text.length() > MAX_TEXT) {
            throw new BadParameterException(
                    TEXT,
                    "Je vraag is te lang.",
                    "Gebruik ten hoogste %d tekens; een paar woorden is genoeg.".formatted(MAX_TEXT));
        }
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameterException(
                    TEXT,
                    "In je vraag staan tekens die niemand kan zien.",
                    "Typ je vraag opnieuw met gewone letters, cijfers en leestekens.");
        }
        return line.strip();
    }

    private Map<Facet, Set<String>> chosen(MultiValueMap<String, String> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>();
            for (@Nullable String value : parameters.getOrDefault(facet.parameter(), List.of())) {
                if (value != null && !value.isBlank()) {
                    values.add(known(facet, value.strip()));
                }
            }
            chosen.put(facet, values);
        }
        return chosen;
    }

    private String known(Facet facet, String value) {
        boolean known = switch (facet) {
            case KIND -> kinds.label(value).isPresent();
            case GEMEENTE ->
                value.equals(PlacePath.NATIONWIDE.value())
                        || (Slug.isValid(value) && places.name(value).isPresent());
            case WIJK ->
                value.matches("[a-z0-9-]+/[a-z0-9-]+") && places.name(value).isPresent();
            default ->
                Slug.isValid(value)
                        && FacetTerms.listOf(facet)
                                .flatMap(list -> vocabulary.term(list, new Slug(value)))
                                .isPresent();
        };
        if (!known) {
            throw new BadParameterException(
                    facet.parameter(),
                    "Bij '%s' kennen we de waarde '%s' niet.".formatted(facet.parameter(), printable(value)),
                    allowed(facet));
        }
        return value;
    }

    private String allowed(Facet facet) {
        return switch (facet) {
            case KIND -> "Kies uit: %s.".formatted(String.join(", ", kinds.values()));
            case GEMEENTE -> "Kies een gemeente waarover een pagina gaat, zoals rotterdam, of landelijk.";
            case WIJK -> "Kies gemeente en wijk waarover een pagina gaat, zoals rotterdam/bospolder.";
            default ->
                "Kies uit: %s."
                        .formatted(String.join(
                                ", ",
                                FacetTerms.listOf(facet).map(vocabulary::terms).orElse(List.of()).stream()
                                        .map(Term::slug)
                                        .map(Slug::value)
                                        .toList()));
        };
    }

    private static Order order(MultiValueMap<String, String> parameters, SearchDefaults defaults) {
        return switch (single(parameters, ORDER)) {
            case "" -> defaults.order();
            case RELEVANCE -> Order.RELEVANCE;
            case NEWEST -> Order.NEWEST;
            default ->
                throw new BadParameterException(
                        ORDER, "Zo kunnen we niet sorteren.", "Kies %s of %s.".formatted(RELEVANCE, NEWEST));
        };
    }

    private static @Nullable Integer year(MultiValueMap<String, String> parameters, String name) {
        return single(parameters, name).isEmpty() ? null : number(parameters, name, 0, FIRST_YEAR, LAST_YEAR, "");
    }

    private static int number(
            MultiValueMap<String, String> parameters,
            String name,
            int whenAbsent,
            int lowest,
            int highest,
            String beyond) {
        String value = single(parameters, name);
        if (value.isEmpty()) {
            return whenAbsent;
        }
        if (value.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw new BadParameterException(
                name,
                "'%s' kan niet bij '%s'.".formatted(printable(value), name),
                "Geef een getal van %d tot en met %d.%s".formatted(lowest, highest, beyond));
    }

    /// The one value of a parameter, stripped; empty when absent.
    private static String single(MultiValueMap<String, String> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadParameterException(name, "'%s' staat er meer dan één keer.".formatted(name), "Geef er één.");
        }
        @Nullable String value = values.isEmpty() ? null : values.getFirst();
        return value == null ? "" : value.strip();
    }

    /// A wrong value as it may be shown back: short, and nothing invisible.
    private static String printable(String value) {
        String visible = value.replaceAll("\\p{C}", "?");
        return visible.length() <= 40 ? visible : visible.substring(0, 40) + "…";
    }
}
