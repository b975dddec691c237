package nl.soepsteen.platform.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.document.TypedFile;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Which fields a form has, and what file they make together. Names are those of the format where there is one, so that
/// what the reader says about a key is said about a field.
@Component
public class FormFields {

    /// The text as a whole.
    public static final String STORY = "verhaal";

    /// The text of one section is in the field with this and its number, from 1.
    public static final String SECTION = "deel-";

    private static final List<String> ONE_TEXT = List.of(
            "soort",
            "titel",
            "samenvatting",
            "fase",
            "uitkomst",
            "averechts",
            "reden-gestopt",
            "onderbouwing",
            "kosten",
            "van",
            "tot",
            "gebaseerd-op");

    private static final List<String> SEVERAL_TERMS = List.of(
            "themas",
            "onderwerpen",
            "doelgroepen",
            "voor-wie-werkt",
            "leerpatronen",
            "voorwaarden",
            "belemmeringen",
            "setting",
            "werkvorm");

    /// One on each line, or between commas.
    private static final List<String> SEVERAL_TEXTS = List.of("trefwoorden", "organisaties");

    private static final String PLACES = "plaatsen";
    private static final List<String> PLACE_PARTS = List.of("gemeente", "wijk", "buurt");
    private static final List<String> SOURCE_PARTS = List.of("titel", "url", "auteur", "jaar");
    private static final String NATIONWIDE = "landelijk";

    private final Map<String, List<String>> templates;
    private final Set<String> names;

    FormFields(Vocabulary vocabulary) {
        this.templates = vocabulary.templates();
        Set<String> all = new LinkedHashSet<>(ONE_TEXT);
        all.addAll(SEVERAL_TERMS);
        all.addAll(SEVERAL_TEXTS);
        all.addAll(PLACE_PARTS);
        all.add(NATIONWIDE);
        SOURCE_PARTS.forEach(part -> all.add("bron-" + part));
        all.add(STORY);
        int most = templates.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 1; i <= most; i++) {
            all.add(SECTION + i);
        }
        this.names = Set.copyOf(all);
    }

    /// Every field that any form has; nothing else that is sent counts.
    public Set<String> names() {
        return names;
    }

    /// The headings of a form with a field for every section; none for a form with one text.
    public List<String> sections(Form form) {
        return switch (form) {
            case SHORT, MARKDOWN -> List.of();
            case FULL -> templates.getOrDefault("gelukt", List.of());
            case OTHERWISE -> templates.getOrDefault("niet-gelukt", List.of());
        };
    }

    /// The file that was typed, right or wrong.
    public TypedFile file(Form form, Fields fields) {
        TypedFile file = new TypedFile();
        ONE_TEXT.forEach(name -> file.with(name, fields.text(name)));
        SEVERAL_TERMS.forEach(name -> file.with(name, fields.texts(name)));
        SEVERAL_TEXTS.forEach(name -> file.with(name, parts(fields.text(name))));
        if (fields.text(NATIONWIDE).isEmpty()) {
            file.withGroups(PLACES, places(fields));
        } else {
            file.with(PLACES, NATIONWIDE);
        }
        Map<String, String> source = new LinkedHashMap<>();
        SOURCE_PARTS.forEach(part -> source.put(part, fields.text("bron-" + part)));
        file.withGroup("bron", source);
        return file.withBody(story(form, fields));
    }

    /// The Markdown under the front matter.
    public String story(Form form, Fields fields) {
        List<String> headings = sections(form);
        if (headings.isEmpty()) {
            return fields.text(STORY);
        }
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < headings.size(); i++) {
            String text = fields.text(SECTION + (i + 1)).strip();
            if (!text.isEmpty()) {
                story.append(story.isEmpty() ? "" : "\n")
                        .append("## ")
                        .append(headings.get(i))
                        .append("\n\n")
                        .append(text)
                        .append('\n');
            }
        }
        // What was typed before somebody changed the form is not lost.
        String rest = fields.text(STORY).strip();
        return rest.isEmpty() ? story.toString() : story + (story.isEmpty() ? "" : "\n") + rest + "\n";
    }

    private static List<String> parts(String typed) {
        return Arrays.asList(typed.split("[,\\r\\n]", -1));
    }

    private static List<Map<String, String>> places(Fields fields) {
        List<Map<String, String>> places = new ArrayList<>();
        int count = fields.texts(PLACE_PARTS.getFirst()).size();
        for (int i = 0; i < count; i++) {
            Map<String, String> place = new LinkedHashMap<>();
            for (String part : PLACE_PARTS) {
                List<String> texts = fields.texts(part);
                place.put(part, i < texts.size() ? texts.get(i) : "");
            }
            places.add(place);
        }
        return places;
    }
}
