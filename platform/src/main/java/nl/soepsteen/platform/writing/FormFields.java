package nl.soepsteen.platform.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.TypedFile;
import nl.soepsteen.content.vocabulary.TermList;
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

    /// The page that this one takes further.
    public static final String BASED_ON = "gebaseerd-op";

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
            BASED_ON);

    /// No form asks these: they were settled when the draft was begun, or on the page that shows similar ones.
    private static final Set<String> SET_ELSEWHERE = Set.of("soort", BASED_ON);

    /// Fields in which several terms of a list are chosen.
    static final Map<String, TermList> TERMS = terms();

    private static Map<String, TermList> terms() {
        Map<String, TermList> terms = new LinkedHashMap<>();
        terms.put("themas", TermList.THEMES);
        terms.put("onderwerpen", TermList.TOPICS);
        terms.put("doelgroepen", TermList.TARGET_GROUPS);
        terms.put("voor-wie-werkt", TermList.PRACTITIONERS);
        terms.put("leerpatronen", TermList.LEARNING_PATTERNS);
        terms.put("voorwaarden", TermList.CONDITIONS);
        terms.put("belemmeringen", TermList.OBSTACLES);
        terms.put("setting", TermList.SETTINGS);
        terms.put("werkvorm", TermList.WORK_FORMS);
        return Collections.unmodifiableMap(terms);
    }

    /// Fields in which one term of a list is chosen.
    private static final Map<String, TermList> ONE_TERM = Map.of(
            "fase", TermList.PHASES,
            "uitkomst", TermList.OUTCOMES,
            "reden-gestopt", TermList.REASONS_STOPPED,
            "onderbouwing", TermList.SUBSTANTIATIONS,
            "kosten", TermList.COSTS,
            "toetsing-niveau", TermList.ASSESSMENTS);

    /// What the short form asks.
    private static final Set<String> SHORT = Set.of(
            "titel",
            STORY,
            "samenvatting",
            "themas",
            "gemeente",
            "wijk",
            "buurt",
            "landelijk",
            "fase",
            "uitkomst",
            "averechts",
            "reden-gestopt");

    /// One on each line, or between commas.
    private static final List<String> SEVERAL_TEXTS = List.of("trefwoorden", "organisaties");

    /// What only editors fill in. Of a page that its author changes it stays as it was.
    private static final List<String> FOR_EDITORS = List.of("topidee", "voorbeeld");

    static final String ASSESSMENT = "toetsing";
    private static final List<String> ASSESSMENT_PARTS = List.of("niveau", "instituut", "datum", "url");

    private static final String PLACES = "plaatsen";
    private static final List<String> PLACE_PARTS = List.of("gemeente", "wijk", "buurt");
    private static final List<String> SOURCE_PARTS = List.of("titel", "url", "auteur", "jaar");
    static final String NATIONWIDE = "landelijk";

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(?s:.*?)\\R---(?:\\R|\\z)");

    private final Map<String, List<String>> templates;
    private final Set<String> names;
    private final Set<String> editorsNames;

    FormFields(Vocabulary vocabulary) {
        this.templates = vocabulary.templates();
        Set<String> all = new LinkedHashSet<>(ONE_TEXT);
        all.removeAll(SET_ELSEWHERE);
        all.addAll(TERMS.keySet());
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
        Set<String> editors = new LinkedHashSet<>(FOR_EDITORS);
        ASSESSMENT_PARTS.forEach(part -> editors.add(ASSESSMENT + "-" + part));
        this.editorsNames = Set.copyOf(editors);
    }

    /// What was typed into a form. What the form does not ask stays as it was.
    ///
    /// @param sent everything that came along; what belongs to no form is passed over
    /// @param known what the draft held before
    /// @param editor whether who typed may fill in what only editors may
    public Fields typed(Form form, Map<String, String[]> sent, Fields known, boolean editor) {
        Set<String> asked = new LinkedHashSet<>(asked(form));
        if (editor && asks(form, "onderbouwing")) {
            asked.addAll(editorsNames);
        }
        return known.with(Fields.of(sent, asked), asked);
    }

    /// What an editor fills in besides the text of something that was sent in.
    public Fields besidesText(Draft draft, Map<String, String[]> sent) {
        Set<String> asked = new LinkedHashSet<>(names);
        asked.removeIf(name -> name.equals(STORY) || name.startsWith(SECTION));
        asked.addAll(editorsNames);
        return draft.fields().with(Fields.of(sent, asked), asked);
    }

    private boolean asks(Form form, String field) {
        return asked(form).contains(field);
    }

    /// The fields that a form shows.
    private Set<String> asked(Form form) {
        return switch (form) {
            case SHORT -> SHORT;
            case FULL, OTHERWISE, TEXT -> names;
            case MARKDOWN -> Set.of(STORY);
        };
    }

    /// The same, with what only editors fill in as it is on the page now.
    Fields withEditorsFields(Fields fields, Document present) {
        return fields.with(PageFields.of(present).only(editorsNames), editorsNames);
    }

    /// What was typed, moved to another form: nothing is lost, and nothing comes to stand under a heading it was not
    /// written for.
    public Fields moved(Fields fields, Form from, Form to) {
        if (from == to || sections(from).isEmpty()) {
            return fields;
        }
        Fields moved = fields.with(STORY, story(from, fields));
        for (int i = 1; i <= sections(from).size(); i++) {
            moved = moved.with(SECTION + i, "");
        }
        return moved;
    }

    /// A page as it would have been typed, to be changed in a form with one text.
    public Fields fields(Document document) {
        return PageFields.of(document);
    }

    /// From which list a field chooses.
    ///
    /// @throws IllegalArgumentException for a field in which something is typed
    public TermList list(String field) {
        TermList list = TERMS.getOrDefault(field, ONE_TERM.get(field));
        if (list == null) {
            throw new IllegalArgumentException("No list for " + field);
        }
        return list;
    }

    /// The headings of a form with a field for every section; none for a form with one text.
    public List<String> sections(Form form) {
        return switch (form) {
            case SHORT, TEXT, MARKDOWN -> List.of();
            case FULL -> templates.getOrDefault("gelukt", List.of());
            case OTHERWISE -> templates.getOrDefault("niet-gelukt", List.of());
        };
    }

    /// The text of the file that was typed, right or wrong.
    public String fileText(Form form, Fields fields) {
        return form == Form.MARKDOWN
                ? fields.text(STORY).replace("\r\n", "\n").replace('\r', '\n')
                : file(form, fields).text();
    }

    private TypedFile file(Form form, Fields fields) {
        TypedFile file = new TypedFile();
        ONE_TEXT.forEach(name -> file.with(name, fields.text(name)));
        FOR_EDITORS.forEach(name -> file.withFlag(name, !fields.text(name).isEmpty()));
        TERMS.keySet().forEach(name -> file.with(name, fields.texts(name)));
        SEVERAL_TEXTS.forEach(name -> file.with(name, parts(fields.text(name))));
        if (fields.text(NATIONWIDE).isEmpty()) {
            file.withGroups(PLACES, places(fields));
        } else {
            file.with(PLACES, NATIONWIDE);
        }
        Map<String, String> source = new LinkedHashMap<>();
        SOURCE_PARTS.forEach(part -> source.put(part, fields.text("bron-" + part)));
        file.withGroup("bron", source);
        assess(file, fields);
        return file.withBody(story(form, fields));
    }

    private static void assess(TypedFile file, Fields fields) {
        Map<String, String> assessment = new LinkedHashMap<>();
        ASSESSMENT_PARTS.forEach(part -> assessment.put(part, fields.text(ASSESSMENT + "-" + part)));
        long filled =
                assessment.values().stream().filter(text -> !text.isBlank()).count();
        if (filled == 1 && !assessment.getOrDefault("niveau", "").isBlank()) {
            file.with(ASSESSMENT, assessment.getOrDefault("niveau", ""));
        } else {
            file.withGroup(ASSESSMENT, assessment);
        }
    }

    /// The Markdown under the front matter.
    public String story(Form form, Fields fields) {
        if (form == Form.MARKDOWN) {
            return FRONT_MATTER.matcher(fields.text(STORY)).replaceFirst("");
        }
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

    /// One on each line, or, on a single line, between commas.
    private static List<String> parts(String typed) {
        return Arrays.asList(typed.split(typed.indexOf('\n') < 0 ? "," : "\\R", -1));
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
