package nl.soepsteen.content.document;

import java.util.List;
import java.util.StringJoiner;
import nl.soepsteen.content.Slug;
import org.jspecify.annotations.Nullable;

/// Writes documents in one canonical form: keys in the order of the format's table, defaults left out, quotes only
/// where YAML needs them, and the body untouched. Reading the result gives an equal document. Immutable and safe
/// for use by many threads.
public final class DocumentWriter {

    /// The file of a document, without its name.
    public String write(Document document) {
        StringBuilder out = new StringBuilder("---\n");
        for (Key key : Key.values()) {
            if (key == Key.PLACES && !document.places().isEmpty()) {
                places(out, document.places());
                continue;
            }
            String value = value(key, document);
            if (value != null) {
                out.append(key.key()).append(": ").append(value).append('\n');
            }
        }
        return out.append("---\n").append(document.body()).toString();
    }

    /// The value as it is written on one line, or null when the key is left out.
    private static @Nullable String value(Key key, Document document) {
        return switch (key) {
            case KIND ->
                document.kind() == Kind.INTERVENTION ? null : document.kind().key();
            case TITLE -> YamlText.onItsOwn(document.title());
            case SUMMARY -> YamlText.onItsOwn(document.summary());
            case THEMES,
                    TOPICS,
                    TARGET_GROUPS,
                    PRACTITIONERS,
                    LEARNING_PATTERNS,
                    CONDITIONS,
                    OBSTACLES,
                    SETTING,
                    WORK_FORM -> slugs(document.terms(key.list()));
            case KEYWORDS -> texts(document.keywords());
            case PLACES -> document.nationwide() ? Defaults.NATIONWIDE : null;
            case PHASE -> slug(document.phase());
            case OUTCOME -> unless(Defaults.OUTCOME, document.outcome());
            case ADVERSE -> flag(document.adverse());
            case REASON_STOPPED -> slug(document.reasonStopped());
            case SUBSTANTIATION -> unless(Defaults.SUBSTANTIATION, document.substantiation());
            case ASSESSMENT -> assessment(document.assessment());
            case COSTS -> unless(Defaults.COSTS, document.costs());
            case TOP_IDEA -> flag(document.topIdea());
            case FROM -> text(document.from());
            case UNTIL -> text(document.until());
            case ORGANISATIONS -> texts(document.organisations());
            case BASED_ON -> slug(document.basedOn());
            case SOURCE -> source(document.source());
            case INVENTED -> flag(document.invented());
        };
    }

    private static void places(StringBuilder out, List<Place> places) {
        out.append(Key.PLACES.key()).append(":\n");
        for (Place place : places) {
            Group group = new Group()
                    .text("gemeente", place.gemeente())
                    .text("wijk", place.wijk())
                    .text("buurt", place.buurt());
            out.append("  - ").append(group).append('\n');
        }
    }

    private static @Nullable String assessment(@Nullable Assessment assessment) {
        if (assessment == null || assessment.equals(Defaults.ASSESSMENT)) {
            return null;
        }
        if (assessment.institute() == null && assessment.date() == null && assessment.url() == null) {
            return slug(assessment.level());
        }
        return new Group()
                .plain("niveau", slug(assessment.level()))
                .text("instituut", assessment.institute())
                .plain("datum", text(assessment.date()))
                .text("url", assessment.url())
                .toString();
    }

    private static @Nullable String source(@Nullable Source source) {
        return source == null
                ? null
                : new Group()
                        .text("titel", source.title())
                        .text("url", source.url())
                        .text("auteur", source.author())
                        .plain("jaar", text(source.year()))
                        .toString();
    }

    private static @Nullable String slugs(List<Slug> slugs) {
        return slugs.isEmpty()
                ? null
                : "["
                        + String.join(
                                ", ", slugs.stream().map(DocumentWriter::slug).toList()) + "]";
    }

    private static @Nullable String texts(List<String> texts) {
        return texts.isEmpty()
                ? null
                : "[" + String.join(", ", texts.stream().map(YamlText::inGroup).toList()) + "]";
    }

    /// A slug may look like a number or `null`, so that it needs the same care as any text.
    private static @Nullable String slug(@Nullable Slug slug) {
        return slug == null ? null : YamlText.inGroup(slug.value());
    }

    private static @Nullable String unless(Slug byDefault, @Nullable Slug slug) {
        return byDefault.equals(slug) ? null : slug(slug);
    }

    private static @Nullable String flag(boolean flag) {
        return flag ? "true" : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// A group of parts as `{a: b, c: d}`.
    private static final class Group {
        private final StringJoiner parts = new StringJoiner(", ", "{", "}");

        Group text(String key, @Nullable String value) {
            return plain(key, value == null ? null : YamlText.inGroup(value));
        }

        Group plain(String key, @Nullable String value) {
            if (value != null) {
                parts.add(key + ": " + value);
            }
            return this;
        }

        @Override
        public String toString() {
            return parts.toString();
        }
    }
}
