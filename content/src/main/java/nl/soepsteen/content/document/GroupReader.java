package nl.soepsteen.content.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads the values that consist of parts: a place, the assessment, the source.
final class GroupReader {

    private static final String SOURCE_EXAMPLE =
            "Schrijf `bron: {titel: Naam van het rapport}`; url, auteur en jaar mogen erbij.";
    private static final String ASSESSMENT_EXAMPLE =
            "Schrijf `toetsing: {niveau: ..., instituut: ..., datum: 2024-01-31, url: https://...}`.";

    private final Values values;
    private final Terms terms;
    private final Problems problems;

    GroupReader(Values values, Terms terms, Problems problems) {
        this.values = values;
        this.terms = terms;
        this.problems = problems;
    }

    @Nullable
    Place place(YamlValue value, String path) {
        if (!(value instanceof YamlValue.Fields fields)) {
            values.wrong(
                    value,
                    path,
                    "Hier hoort een plaats met een gemeente.",
                    "Schrijf `{gemeente: Rotterdam, wijk: Bospolder}`.");
            return null;
        }
        Parts parts = new Parts(fields, path, List.of("gemeente", "wijk", "buurt"), problems);
        String gemeente = name(parts, path, "gemeente");
        String wijk = name(parts, path, "wijk");
        String buurt = name(parts, path, "buurt");
        if (parts.value("gemeente") == null) {
            values.wrong(value, path + ".gemeente", "De gemeente ontbreekt.", "Vul de naam van de gemeente in.");
        }
        if (parts.value("buurt") != null && parts.value("wijk") == null) {
            values.wrong(
                    value,
                    path + ".wijk",
                    "Er staat een buurt zonder wijk.",
                    "Vul ook de wijk in waar de buurt in ligt.");
            return null;
        }
        return gemeente == null ? null : new Place(gemeente, wijk, buurt);
    }

    private @Nullable String name(Parts parts, String path, String key) {
        YamlValue value = parts.value(key);
        String name = values.line(value, path + "." + key, Place.MAX_NAME);
        if (name == null || value == null || Place.isName(name)) {
            return name;
        }
        values.wrong(value, path + "." + key, "Dit is geen naam van een plaats.", "Gebruik letters of cijfers.");
        return null;
    }

    @Nullable
    Source source(@Nullable YamlValue value, String path) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof YamlValue.Fields fields)) {
            values.wrong(value, path, "Hier horen de delen van een bron.", SOURCE_EXAMPLE);
            return null;
        }
        Parts parts = new Parts(fields, path, List.of("titel", "url", "auteur", "jaar"), problems);
        String title = values.line(parts.value("titel"), path + ".titel", Source.MAX_TITLE);
        String url = values.address(parts.value("url"), path + ".url");
        String author = values.line(parts.value("auteur"), path + ".auteur", Source.MAX_AUTHOR);
        Integer year = values.year(parts.value("jaar"), path + ".jaar");
        if (parts.value("titel") == null) {
            values.wrong(value, path + ".titel", "De titel van de bron ontbreekt.", SOURCE_EXAMPLE);
            return null;
        }
        return title == null ? null : new Source(title, url, author, year);
    }

    @Nullable
    Assessment assessment(@Nullable YamlValue value, String path) {
        if (value == null) {
            return null;
        }
        if (value instanceof YamlValue.Fields fields) {
            return fullAssessment(fields, path);
        }
        Slug level = terms.term(value, path, TermList.ASSESSMENTS);
        if (level != null && Assessment.needsDetails(level)) {
            values.wrong(
                    value,
                    path,
                    "Bij " + Quote.of(level.value()) + " horen ook instituut, datum en url.",
                    ASSESSMENT_EXAMPLE);
            return null;
        }
        return level == null ? null : new Assessment(level, null, null, null);
    }

    private @Nullable Assessment fullAssessment(YamlValue.Fields fields, String path) {
        Parts parts = new Parts(fields, path, List.of("niveau", "instituut", "datum", "url"), problems);
        Slug level = terms.term(parts.value("niveau"), path + ".niveau", TermList.ASSESSMENTS);
        String institute = values.line(parts.value("instituut"), path + ".instituut", Assessment.MAX_INSTITUTE);
        LocalDate date = date(parts.value("datum"), path + ".datum");
        String url = values.address(parts.value("url"), path + ".url");
        if (parts.value("niveau") == null) {
            values.wrong(fields, path + ".niveau", "Het niveau van de toetsing ontbreekt.", ASSESSMENT_EXAMPLE);
            return null;
        }
        if (level == null) {
            return null;
        }
        boolean complete = true;
        if (Assessment.needsDetails(level)) {
            for (String part : List.of("instituut", "datum", "url")) {
                if (parts.value(part) == null) {
                    complete = false;
                    values.wrong(
                            fields,
                            path + "." + part,
                            "Bij " + Quote.of(level.value()) + " ontbreekt " + part + ".",
                            ASSESSMENT_EXAMPLE);
                }
            }
            complete &= institute != null && date != null && url != null;
        }
        return complete ? new Assessment(level, institute, date, url) : null;
    }

    private @Nullable LocalDate date(@Nullable YamlValue value, String path) {
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(
                    value instanceof YamlValue.Text text ? text.value().strip() : "");
            if (PartialDate.isValid(date.getYear(), null)) {
                return date;
            }
        } catch (DateTimeParseException _) {
            // told below, like a date outside every calendar people use
        }
        values.wrong(value, path, "Dit is geen datum.", "Schrijf een datum als `2024-01-31`.");
        return null;
    }
}
