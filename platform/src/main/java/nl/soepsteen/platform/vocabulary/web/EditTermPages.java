package nl.soepsteen.platform.vocabulary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.EditedTerm;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.VocabularyEdition;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.vocabulary.Mistake;
import nl.soepsteen.platform.vocabulary.NamedTerms;
import nl.soepsteen.platform.vocabulary.TermChange;
import nl.soepsteen.platform.vocabulary.TermState;
import nl.soepsteen.platform.vocabulary.TermUse;
import nl.soepsteen.platform.vocabulary.Terms;
import nl.soepsteen.platform.vocabulary.Wording;
import nl.soepsteen.platform.vocabulary.web.EditTermPage.Entry;
import nl.soepsteen.platform.vocabulary.web.EditTermPage.Target;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one term.
@Component
class EditTermPages {

    static final Mistake NOTHING_WRONG = new Mistake("", "");

    private final Terms terms;
    private final TermUse use;
    private final Accounts accounts;

    EditTermPages(Terms terms, TermUse use, Accounts accounts) {
        this.terms = terms;
        this.use = use;
        this.accounts = accounts;
    }

    /// A term as it is.
    EditTermPage of(TermState state, String done) {
        return page(state, state.wording(), NOTHING_WRONG, null, done);
    }

    /// A term of which something could not be changed.
    ///
    /// @param typed what was typed, or null when nothing was
    EditTermPage refused(TermState state, @Nullable Wording typed, Mistake mistake) {
        return page(state, typed == null ? state.wording() : typed, mistake, null, "");
    }

    /// A term that somebody else changed meanwhile.
    EditTermPage stale(TermState latest, @Nullable Wording typed) {
        return page(latest, typed == null ? latest.wording() : typed, NOTHING_WRONG, latest.wording(), "");
    }

    private EditTermPage page(TermState state, Wording typed, Mistake mistake, @Nullable Wording latest, String done) {
        EditedTerm term = state.term();
        TermList list = term.list();
        VocabularyEdition now = terms.now();
        List<WordLink> parts = parts(now, term);
        int used = use.counts().getOrDefault(list, Map.of()).getOrDefault(term.slug(), 0);
        return new EditTermPage(
                term.label(),
                ListNames.of(list),
                WordListsPages.address(list, term.slug()),
                Long.toString(state.version()),
                typed,
                mistake,
                latest,
                into(now, term),
                parts,
                targets(now, state),
                !state.shipped() && !state.isMerged() && used == 0 && parts.isEmpty(),
                state.isMerged() ? "" : WordListsPages.used(used),
                history(now, state),
                done);
    }

    private static @Nullable WordLink into(VocabularyEdition now, EditedTerm term) {
        return term.mergedInto() == null
                ? null
                : now.term(term.list(), term.slug())
                        .map(other -> new WordLink(other.label(), WordListsPages.address(term.list(), other.slug())))
                        .orElse(null);
    }

    private List<WordLink> parts(VocabularyEdition now, EditedTerm term) {
        List<WordLink> parts = new ArrayList<>();
        for (Slug slug : now.writtenAs(term.list(), term.slug())) {
            if (!slug.equals(term.slug())) {
                terms.find(term.list(), slug)
                        .ifPresent(part -> parts.add(
                                new WordLink(part.term().label(), WordListsPages.address(term.list(), slug))));
            }
        }
        return parts;
    }

    private static List<Target> targets(VocabularyEdition now, TermState state) {
        TermList list = state.term().list();
        Slug slug = state.term().slug();
        boolean stays = !list.isOpen() || state.isMerged() || slug.value().equals(NamedTerms.EVERYBODY);
        return stays
                ? List.of()
                : now.terms(list).stream()
                        .filter(other -> !other.slug().equals(slug))
                        .map(other -> new Target(other.slug().value(), other.label()))
                        .toList();
    }

    private List<Entry> history(VocabularyEdition now, TermState state) {
        EditedTerm term = state.term();
        List<Entry> entries = new ArrayList<>();
        for (TermChange change : terms.history(term.list(), term.slug())) {
            boolean restorable =
                    change.number() != state.version() && !change.term().removed();
            entries.add(new Entry(
                    Long.toString(change.number()),
                    "%s, door %s op %s".formatted(inWords(now, change), name(change.by()), Dutch.day(change.at())),
                    Wording.typed(
                            change.term().label(),
                            Optional.ofNullable(change.term().note()).orElse(""),
                            String.join("\n", change.term().alsoKnownAs())),
                    restorable));
        }
        if (!entries.isEmpty()) {
            terms.asShipped(term.list(), term.slug())
                    .ifPresent(shipped ->
                            entries.add(new Entry("0", "zo kwam het mee met Soepsteen", shipped.wording(), true)));
        }
        return entries;
    }

    private static String inWords(VocabularyEdition now, TermChange change) {
        return switch (change.what()) {
            case ADDED -> "toegevoegd";
            case REWORDED -> "andere woorden";
            case MERGED -> "samengevoegd met ‘%s’".formatted(target(now, change.term()));
            case SPLIT -> "weer een eigen begrip";
            case RESTORED ->
                change.term().mergedInto() == null
                        ? "teruggezet"
                        : "teruggezet als deel van ‘%s’".formatted(target(now, change.term()));
            case REMOVED -> "weggehaald";
        };
    }

    private static String target(VocabularyEdition now, EditedTerm term) {
        Slug into = term.mergedInto();
        return into == null ? "" : now.term(term.list(), into).map(Term::label).orElse(into.value());
    }

    private String name(@Nullable UUID by) {
        return by == null
                ? "iemand die weg is"
                : accounts.find(by).map(Person::name).orElse("iemand die weg is");
    }
}
