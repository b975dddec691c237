package nl.soepsteen.content.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.content.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads the front matter of one file, key by key, and compares the keys with each other. Used once.
final class DocumentFields {

    private final Problems problems;
    private final Values values;
    private final Terms terms;
    private final GroupReader groups;
    private final Parts parts;

    DocumentFields(YamlValue.Fields frontMatter, Vocabulary vocabulary, boolean keepUnknown, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.terms = new Terms(vocabulary, values, problems, keepUnknown);
        this.groups = new GroupReader(values, terms, problems);
        this.parts = new Parts(frontMatter, null, Key.names(), problems);
    }

    /// The document, or null when any rule was broken; the problems say which.
    @Nullable
    Document read(Slug slug, String body) {
        Kind kind = kind();
        boolean article = kind == Kind.ARTICLE;
        String title = required(Key.TITLE, Document.MAX_TITLE);
        String summary = required(Key.SUMMARY, Document.MAX_SUMMARY);
        Map<TermList, List<Slug>> chosen = chosenTerms();
        List<String> keywords = lines(Key.KEYWORDS, Document.MAX_KEYWORDS, Document.MAX_KEYWORD);
        boolean nationwide = isNationwide();
        List<Place> places = nationwide ? List.of() : places(article);
        Slug phase = term(Key.PHASE);
        Slug outcome = term(Key.OUTCOME);
        boolean adverse = values.flag(value(Key.ADVERSE), Key.ADVERSE.key());
        Slug reasonStopped = term(Key.REASON_STOPPED);
        Slug substantiation = term(Key.SUBSTANTIATION);
        Assessment assessment = groups.assessment(value(Key.ASSESSMENT), Key.ASSESSMENT.key());
        Slug costs = term(Key.COSTS);
        boolean topIdea = values.flag(value(Key.TOP_IDEA), Key.TOP_IDEA.key());
        PartialDate from = values.partialDate(value(Key.FROM), Key.FROM.key());
        PartialDate until = values.partialDate(value(Key.UNTIL), Key.UNTIL.key());
        List<String> organisations = lines(Key.ORGANISATIONS, Document.MAX_ORGANISATIONS, Document.MAX_ORGANISATION);
        Slug basedOn = values.slug(value(Key.BASED_ON), Key.BASED_ON.key());
        Source source = groups.source(value(Key.SOURCE), Key.SOURCE.key());
        boolean invented = values.flag(value(Key.INVENTED), Key.INVENTED.key());

        CrossRules rules = new CrossRules(parts, problems);
        if (article) {
            rules.onlyWhatArticlesCarry();
        } else {
            rules.phaseIsThere();
            rules.ideaHasNoOutcomeYet(phase, outcome);
            rules.reasonGoesWithStopped(outcome);
        }
        rules.untilNotBeforeFrom(from, until);
        rules.notBasedOnItself(slug, basedOn);

        if (!problems.none() || title == null || summary == null) {
            return null;
        }
        return new Document(
                slug,
                kind,
                title,
                summary,
                chosen,
                keywords,
                nationwide,
                places,
                phase,
                article ? null : orElse(outcome, Defaults.OUTCOME),
                adverse,
                reasonStopped,
                article ? null : orElse(substantiation, Defaults.SUBSTANTIATION),
                article ? null : assessment == null ? Defaults.ASSESSMENT : assessment,
                article ? null : orElse(costs, Defaults.COSTS),
                topIdea,
                from,
                until,
                organisations,
                basedOn,
                source,
                invented,
                body);
    }

    private Kind kind() {
        YamlValue value = value(Key.KIND);
        if (value == null) {
            return Kind.INTERVENTION;
        }
        Kind kind = value instanceof YamlValue.Text text
                ? Kind.ofKey(text.value().strip()).orElse(null)
                : null;
        if (kind == null) {
            values.wrong(value, Key.KIND.key(), "Deze soort bestaat niet.", "Kies uit: interventie, artikel.");
            return Kind.INTERVENTION;
        }
        return kind;
    }

    private @Nullable String required(Key key, int max) {
        if (value(key) == null) {
            missing(key, "Schrijf `" + key.key() + ": ...`, hooguit " + max + " tekens.");
        }
        return values.line(value(key), key.key(), max);
    }

    private Map<TermList, List<Slug>> chosenTerms() {
        Map<TermList, List<Slug>> chosen = new EnumMap<>(TermList.class);
        for (Key key : Key.TERM_KEYS) {
            int max = key == Key.THEMES ? Document.MAX_THEMES : Document.MAX_TERMS;
            List<Slug> slugs = terms.terms(value(key), key.key(), key.list(), max);
            if (!slugs.isEmpty()) {
                chosen.put(key.list(), slugs);
            }
        }
        if (isEmpty(Key.THEMES)) {
            missing(Key.THEMES, "Kies een tot drie thema's, het belangrijkste eerst, zoals `themas: [verbondenheid]`.");
        }
        return chosen;
    }

    private boolean isNationwide() {
        return value(Key.PLACES) instanceof YamlValue.Text text
                && text.value().strip().equals(Defaults.NATIONWIDE);
    }

    private List<Place> places(boolean article) {
        String how = "[{gemeente: Rotterdam, wijk: Bospolder}]` of `plaatsen: landelijk";
        if (!article && isEmpty(Key.PLACES)) {
            missing(Key.PLACES, "Schrijf `plaatsen: " + how + "`.");
        }
        return values.list(value(Key.PLACES), Key.PLACES.key(), Document.MAX_PLACES, how, groups::place);
    }

    private List<String> lines(Key key, int max, int maxCharacters) {
        return values.list(
                value(key), key.key(), max, "[een, twee]", (item, path) -> values.line(item, path, maxCharacters));
    }

    private @Nullable Slug term(Key key) {
        return terms.term(value(key), key.key(), key.list());
    }

    private boolean isEmpty(Key key) {
        return value(key) == null
                || (value(key) instanceof YamlValue.Items items
                        && items.values().isEmpty());
    }

    private void missing(Key key, String how) {
        problems.add(
                parts.line(key.key()),
                key.key(),
                parts.line(key.key()) == 0 ? "Deze sleutel ontbreekt." : "Deze sleutel is nog leeg.",
                how);
    }

    private @Nullable YamlValue value(Key key) {
        return parts.value(key.key());
    }

    private static Slug orElse(@Nullable Slug chosen, Slug otherwise) {
        return chosen == null ? otherwise : chosen;
    }
}
