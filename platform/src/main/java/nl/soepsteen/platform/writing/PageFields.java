package nl.soepsteen.platform.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Assessment;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/// A page as it would have been typed into a form: what [FormFields#fileText] makes of it says the same again.
final class PageFields {

    private PageFields() {}

    static Fields of(Document document) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "soort", document.kind().key());
        put(values, "titel", document.title());
        put(values, "samenvatting", document.summary());
        for (Map.Entry<String, TermList> terms : FormFields.TERMS.entrySet()) {
            values.put(terms.getKey(), slugs(document.terms(terms.getValue())));
        }
        put(values, "trefwoorden", lines(document.keywords()));
        put(values, "organisaties", lines(document.organisations()));
        put(values, FormFields.NATIONWIDE, document.nationwide() ? "ja" : null);
        values.put("gemeente", document.places().stream().map(Place::gemeente).toList());
        values.put(
                "wijk",
                document.places().stream().map(place -> text(place.wijk())).toList());
        values.put(
                "buurt",
                document.places().stream().map(place -> text(place.buurt())).toList());
        put(values, "fase", document.phase());
        put(values, "uitkomst", document.outcome());
        put(values, "averechts", document.adverse() ? "true" : null);
        put(values, "reden-gestopt", document.reasonStopped());
        put(values, "onderbouwing", document.substantiation());
        put(values, "kosten", document.costs());
        put(values, "van", document.from());
        put(values, "tot", document.until());
        put(values, "gebaseerd-op", document.basedOn());
        Source source = document.source();
        if (source != null) {
            put(values, "bron-titel", source.title());
            put(values, "bron-url", source.url());
            put(values, "bron-auteur", source.author());
            put(values, "bron-jaar", source.year());
        }
        put(values, "topidee", document.topIdea() ? "true" : null);
        put(values, "voorbeeld", document.invented() ? "true" : null);
        Assessment assessment = document.assessment();
        if (assessment != null) {
            put(values, FormFields.ASSESSMENT + "-niveau", assessment.level());
            put(values, FormFields.ASSESSMENT + "-instituut", assessment.institute());
            put(values, FormFields.ASSESSMENT + "-datum", assessment.date());
            put(values, FormFields.ASSESSMENT + "-url", assessment.url());
        }
        put(values, FormFields.STORY, document.body());
        return new Fields(values);
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, List.of(value.toString()));
        }
    }

    private static List<String> slugs(List<Slug> slugs) {
        return slugs.stream().map(Slug::value).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// One on each line; the last line end tells that commas belong to the texts.
    private static String lines(List<String> texts) {
        return texts.isEmpty() ? "" : String.join("\n", texts) + "\n";
    }
}
