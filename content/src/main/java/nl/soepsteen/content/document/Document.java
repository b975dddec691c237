package nl.soepsteen.content.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/// An intervention or article as its author wrote it. Immutable; defaults are filled in, so a reader never has to know
/// them. Only [DocumentReader] and the writing form make one, and both check it against the vocabulary first.
///
/// @param slug the file's name without `.md`
/// @param kind intervention or article
/// @param title at most 120 characters
/// @param summary "in het kort", at most 600 characters
/// @param terms the chosen terms per list, in the author's order; only the lists that take several terms
///     (themes, topics, target groups, practitioners, learning patterns, conditions, obstacles, settings, work forms);
///     an absent list is an empty one
/// @param keywords free words that no list foresaw
/// @param nationwide true for `plaatsen: landelijk`; then `places` is empty
/// @param places where it was tried, may be empty only when nationwide or for an article
/// @param phase null for an article
/// @param outcome null for an article
/// @param adverse something got worse by it
/// @param reasonStopped only with outcome `gestopt`
/// @param substantiation what the author says it rests on; null for an article
/// @param assessment what someone else found; null for an article
/// @param costs null for an article
/// @param topIdea chosen as TOPidee in the dialogue
/// @param from begin, or null
/// @param until end, or null
/// @param organisations who took part, by name
/// @param basedOn the document this one takes further, or null
/// @param source where the knowledge comes from, or null
/// @param invented an invented example, always shown as such
/// @param body Markdown exactly as written, byte for byte
public record Document(
        Slug slug,
        Kind kind,
        String title,
        String summary,
        Map<TermList, List<Slug>> terms,
        List<String> keywords,
        boolean nationwide,
        List<Place> places,
        @Nullable Slug phase,
        @Nullable Slug outcome,
        boolean adverse,
        @Nullable Slug reasonStopped,
        @Nullable Slug substantiation,
        @Nullable Assessment assessment,
        @Nullable Slug costs,
        boolean topIdea,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        List<String> organisations,
        @Nullable Slug basedOn,
        @Nullable Source source,
        boolean invented,
        String body) {

    /// Longest title, in characters (docs/format.md).
    public static final int MAX_TITLE = 120;

    /// Longest summary, in characters.
    public static final int MAX_SUMMARY = 600;

    /// Most themes one document has.
    public static final int MAX_THEMES = 3;

    /// Most free keywords.
    public static final int MAX_KEYWORDS = 10;

    /// Longest free keyword, in characters.
    public static final int MAX_KEYWORD = 60;

    /// Most terms of one list; no list is longer in practice, it only keeps a hostile file small.
    static final int MAX_TERMS = 50;

    /// Most places.
    static final int MAX_PLACES = 100;

    /// Most organisations.
    static final int MAX_ORGANISATIONS = 50;

    /// Longest name of an organisation, in characters.
    static final int MAX_ORGANISATION = 200;

    /// @throws IllegalArgumentException when a text is not one clean line, or the body says nothing
    public Document {
        OneLine.require(title);
        OneLine.require(summary);
        keywords.forEach(OneLine::require);
        organisations.forEach(OneLine::require);
        if (!OneLine.saysSomething(body) || !body.codePoints().allMatch(Characters::mayStandInFile)) {
            throw new IllegalArgumentException("The body of " + slug + " is empty or holds control characters");
        }
        if (nationwide && !places.isEmpty()) {
            throw new IllegalArgumentException("Nationwide excludes places: " + slug);
        }
        Map<TermList, List<Slug>> copy = new EnumMap<>(TermList.class);
        terms.forEach((list, slugs) -> copy.put(list, List.copyOf(slugs)));
        terms = Map.copyOf(copy);
        keywords = List.copyOf(keywords);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
    }

    /// The chosen terms of one list, in the author's order; empty when none were chosen.
    public List<Slug> terms(TermList list) {
        return terms.getOrDefault(list, List.of());
    }

    /// The terms of one list that it carries, whether it may have one or several of that list.
    public List<Slug> carried(TermList list) {
        return switch (list) {
            case PHASES -> orNone(phase);
            case OUTCOMES -> orNone(outcome);
            case REASONS_STOPPED -> orNone(reasonStopped);
            case SUBSTANTIATIONS -> orNone(substantiation);
            case ASSESSMENTS -> assessment == null ? List.of() : List.of(assessment.level());
            case COSTS -> orNone(costs);
            default -> terms(list);
        };
    }

    private static List<Slug> orNone(@Nullable Slug slug) {
        return slug == null ? List.of() : List.of(slug);
    }
}
