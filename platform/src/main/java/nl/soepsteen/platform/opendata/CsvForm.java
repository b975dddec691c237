package nl.soepsteen.platform.opendata;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.web.Licences;
import nl.soepsteen.platform.web.UnavailableException;
import org.jspecify.annotations.Nullable;

/// A table that a Dutch spreadsheet opens without asking: RFC 4180 with semicolons, and a mark in front that says
/// UTF-8.
public final class CsvForm implements Export.Form {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATOR = ";";
    private static final String BETWEEN_VALUES = " | ";
    private static final String END_OF_LINE = "\r\n";

    /// What makes a spreadsheet read a cell as a formula (OWASP, CSV injection), the wide forms of Asian keyboards too.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// One column per facet, in the order of the header.
    private static final List<Facet> BEFORE_PLACES =
            List.of(Facet.OUTCOME, Facet.PHASE, Facet.THEME, Facet.TOPIC, Facet.TARGET_GROUP);

    private static final List<Facet> BEHIND_PERIOD =
            List.of(Facet.SUBSTANTIATION, Facet.ASSESSMENT, Facet.LEARNING_PATTERN, Facet.COSTS, Facet.SETTING);

    private static final List<String> HEADER = List.of(
            "soort",
            "titel",
            "samenvatting",
            "adres",
            "uitkomst",
            "fase",
            "themas",
            "onderwerpen",
            "doelgroepen",
            "plaatsen",
            "van",
            "tot",
            "onderbouwing",
            "toetsing",
            "leerpatronen",
            "kosten",
            "setting",
            "verzonnen_voorbeeld",
            "licentie");

    private final Writer out;
    private final FacetLabels labels;
    private final Function<Hit, String> address;

    /// @param out flushed at the end, not closed
    /// @param address gives the full address of a hit
    public CsvForm(Writer out, FacetLabels labels, Function<Hit, String> address) {
        this.out = out;
        this.labels = labels;
        this.address = address;
    }

    @Override
    public void begin(long total) throws IOException {
        out.write(BYTE_ORDER_MARK);
        line(HEADER.stream());
    }

    @Override
    public void add(Hit hit) throws IOException {
        line(Stream.of(
                        Stream.of(values(hit, Facet.KIND), hit.title(), hit.summary(), address.apply(hit)),
                        BEFORE_PLACES.stream().map(facet -> values(hit, facet)),
                        Stream.of(
                                String.join(BETWEEN_VALUES, hit.places()),
                                Objects.toString(hit.fromYear(), ""),
                                Objects.toString(hit.untilYear(), "")),
                        BEHIND_PERIOD.stream().map(facet -> values(hit, facet)),
                        Stream.of(hit.invented() ? "ja" : "nee", Licences.TEXTS))
                .flatMap(cells -> cells));
    }

    @Override
    public void end(@Nullable Cursor rest) throws IOException {
        if (rest != null) {
            // The search grew while it was written. A table cannot say that it goes on elsewhere.
            throw new UnavailableException("A table grew beyond what one file holds");
        }
        out.flush();
    }

    private String values(Hit hit, Facet facet) {
        return hit.values(facet).stream()
                .map(value -> labels.label(facet, value))
                .collect(Collectors.joining(BETWEEN_VALUES));
    }

    private void line(Stream<String> cells) throws IOException {
        out.write(cells.map(CsvForm::cell).collect(Collectors.joining(SEPARATOR, "", END_OF_LINE)));
    }

    /// A cell in quotes; one that would be a formula gets an apostrophe in front and is text.
    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
