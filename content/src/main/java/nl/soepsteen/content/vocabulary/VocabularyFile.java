package nl.soepsteen.content.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.yaml.YamlReader;
import nl.soepsteen.content.yaml.YamlResult;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads one vocabulary file and collects everything that is wrong with it. Used once.
final class VocabularyFile {

    private static final String TEMPLATES = "sjablonen";
    private static final Set<String> TERM_KEYS = new LinkedHashSet<>(List.of("slug", "label", "noot", "ook", "bron"));

    /// Terms that rules of the document format name (docs/format.md); without them its defaults would point nowhere.
    private static final Map<TermList, List<String>> INDISPENSABLE = Map.of(
            TermList.PHASES, List.of("idee"),
            TermList.OUTCOMES, List.of("gestopt", "nog-onbekend"),
            TermList.SUBSTANTIATIONS, List.of("verhaal"),
            TermList.ASSESSMENTS, List.of("niet-getoetst"),
            TermList.COSTS, List.of("onbekend"));

    private final List<String> faults = new ArrayList<>();

    VocabularyEdition read(byte[] bytes) {
        YamlResult yaml = YamlReader.read(text(bytes), 1);
        yaml.faults().forEach(fault -> fault(fault.line(), fault.message() + " " + fault.advice()));
        if (yaml.fields() == null) {
            throw new BrokenVocabularyException(faults);
        }
        Map<String, YamlValue> lists = lists(yaml.fields());
        Map<TermList, Map<Slug, Term>> terms = new EnumMap<>(TermList.class);
        for (TermList list : TermList.values()) {
            YamlValue value = lists.remove(list.key());
            if (value == null) {
                faults.add("De lijst `" + list.key() + "` ontbreekt.");
            } else {
                terms.put(list, terms(list, value));
            }
        }
        YamlValue templateValue = lists.remove(TEMPLATES);
        Map<String, List<String>> templates = templateValue == null ? Map.of() : templates(templateValue);
        lists.forEach((key, value) ->
                fault(value.line(), "De lijst `" + key + "` bestaat niet. Kies uit " + listNames() + "."));
        indispensable(terms);
        if (!faults.isEmpty()) {
            throw new BrokenVocabularyException(faults);
        }
        return new VocabularyEdition(terms, templates);
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new BrokenVocabularyException(List.of("Het bestand is geen UTF-8. Sla het op als UTF-8."));
        }
    }

    private Map<String, YamlValue> lists(YamlValue.Fields root) {
        Map<String, YamlValue> lists = new LinkedHashMap<>();
        for (YamlValue.Field field : root.fields()) {
            if (lists.putIfAbsent(field.key(), field.value()) != null) {
                fault(field.line(), "De lijst `" + field.key() + "` staat er twee keer.");
            }
        }
        return lists;
    }

    private Map<Slug, Term> terms(TermList list, YamlValue value) {
        Map<Slug, Term> terms = new LinkedHashMap<>();
        if (!(value instanceof YamlValue.Items items) || items.values().isEmpty()) {
            fault(value.line(), "`" + list.key() + "` moet een lijst met begrippen zijn.");
            return terms;
        }
        for (YamlValue item : items.values()) {
            Term term = term(list, item);
            if (term != null && terms.putIfAbsent(term.slug(), term) != null) {
                fault(item.line(), "`" + term.slug() + "` staat twee keer in `" + list.key() + "`.");
            }
        }
        return terms;
    }

    private @Nullable Term term(TermList list, YamlValue item) {
        if (!(item instanceof YamlValue.Fields fields)) {
            fault(item.line(), "Schrijf in `" + list.key() + "` elk begrip als {slug: ..., label: ...}.");
            return null;
        }
        Map<String, YamlValue> parts = new LinkedHashMap<>();
        for (YamlValue.Field field : fields.fields()) {
            if (!TERM_KEYS.contains(field.key())) {
                fault(
                        field.line(),
                        "`" + field.key() + "` bestaat niet bij een begrip. Kies uit " + String.join(", ", TERM_KEYS)
                                + ".");
            } else if (parts.putIfAbsent(field.key(), field.value()) != null) {
                fault(field.line(), "`" + field.key() + "` staat er twee keer.");
            }
        }
        String slug = text(parts.get("slug"), "slug");
        String label = text(parts.get("label"), "label");
        if (slug == null || label == null) {
            fault(item.line(), "Een begrip in `" + list.key() + "` heeft een slug en een label nodig.");
            return null;
        }
        if (!Slug.isValid(slug)) {
            fault(item.line(), "`" + slug + "` is geen slug: gebruik kleine letters, cijfers en streepjes.");
            return null;
        }
        return new Term(
                new Slug(slug),
                label,
                text(parts.get("noot"), "noot"),
                texts(parts.get("ook"), "ook"),
                text(parts.get("bron"), "bron"));
    }

    private Map<String, List<String>> templates(YamlValue value) {
        Map<String, List<String>> templates = new LinkedHashMap<>();
        if (!(value instanceof YamlValue.Fields fields)) {
            fault(value.line(), "`" + TEMPLATES + "` moet namen met lijsten van koppen bevatten.");
            return templates;
        }
        for (YamlValue.Field field : fields.fields()) {
            if (templates.putIfAbsent(field.key(), texts(field.value(), field.key())) != null) {
                fault(field.line(), "Het sjabloon `" + field.key() + "` staat er twee keer.");
            }
        }
        return templates;
    }

    private List<String> texts(@Nullable YamlValue value, String key) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlValue.Items items)) {
            fault(value.line(), "`" + key + "` moet een lijst zijn, zoals [een, twee].");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items.values()) {
            String text = text(item, key);
            if (text != null) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    private @Nullable String text(@Nullable YamlValue value, String key) {
        if (value == null) {
            return null;
        }
        if (value instanceof YamlValue.Text text && !text.value().isBlank()) {
            return text.value().strip();
        }
        fault(value.line(), "`" + key + "` moet een tekst zijn.");
        return null;
    }

    private void indispensable(Map<TermList, Map<Slug, Term>> terms) {
        terms.forEach((list, bySlug) -> {
            for (String slug : INDISPENSABLE.getOrDefault(list, List.of())) {
                if (!bySlug.containsKey(new Slug(slug))) {
                    faults.add(
                            "`" + slug + "` ontbreekt in `" + list.key() + "`; regels van het document gebruiken het.");
                }
            }
        });
    }

    private static String listNames() {
        return Stream.concat(Stream.of(TermList.values()).map(TermList::key), Stream.of(TEMPLATES))
                .collect(Collectors.joining(", "));
    }

    private void fault(int line, String message) {
        faults.add("Regel " + line + ": " + message);
    }
}
