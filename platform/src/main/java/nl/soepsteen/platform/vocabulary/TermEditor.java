package nl.soepsteen.platform.vocabulary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.EditedTerm;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.VocabularyEdition;
import nl.soepsteen.platform.vocabulary.TermChange.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes terms while the site runs. One change at a time on all nodes together; every page and search of this node
/// follows at once. Doing the same again does no harm.
@Service
public class TermEditor {

    private static final Logger log = LoggerFactory.getLogger(TermEditor.class);

    private final Terms terms;
    private final TermChanges changes;
    private final CurrentVocabulary vocabulary;
    private final TermUse use;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TermEditor(
            Terms terms,
            TermChanges changes,
            CurrentVocabulary vocabulary,
            TermUse use,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.terms = terms;
        this.changes = changes;
        this.vocabulary = vocabulary;
        this.use = use;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// What became of a change.
    public sealed interface Result {

        /// It is so now.
        record Saved(Slug slug) implements Result {}

        /// Somebody else was first; nothing changed.
        ///
        /// @param latest the term as they left it
        record Stale(TermState latest) implements Result {}

        /// It cannot be; nothing changed.
        record Refused(Mistake mistake) implements Result {}
    }

    /// Gives a term other words.
    ///
    /// @param seen the version that was changed
    public Result reword(TermList list, Slug slug, long seen, Wording wording, UUID by) {
        return wording.mistake()
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> change(
                        list,
                        slug,
                        seen,
                        now -> {
                            if (now.isMerged()) {
                                return refused("Dit begrip is deel van een ander. Haal de twee eerst uit elkaar.");
                            }
                            return store(What.REWORDED, now.with(wording), words(now), by);
                        },
                        now -> now.with(wording)));
    }

    /// Adds a term at the end of a list.
    public Result add(TermList list, Wording wording, UUID by) {
        Optional<Mistake> mistake = wording.mistake();
        if (mistake.isPresent()) {
            return new Result.Refused(mistake.get());
        }
        if (!list.isOpen()) {
            return refused("In deze lijst kun je geen begrippen toevoegen: de site rekent op precies deze.");
        }
        return inTurn(() -> {
            Optional<Slug> sentTwice = changes.edits().stream()
                    .filter(edit -> edit.list() == list && !edit.removed() && edit.mergedInto() == null)
                    .filter(edit -> Wording.of(edit).equals(wording))
                    .map(EditedTerm::slug)
                    .findFirst();
            return sentTwice
                    .<Result>map(Result.Saved::new)
                    .orElseGet(() -> terms.freeSlug(list, wording.label())
                            .<Result>map(slug -> store(What.ADDED, added(list, slug, wording), Set.of(), by))
                            .orElseGet(() -> new Result.Refused(new Mistake(
                                    Mistake.LABEL, "Van deze naam kan geen adres gemaakt worden. Gebruik letters."))));
        });
    }

    private static EditedTerm added(TermList list, Slug slug, Wording wording) {
        EditedTerm bare = new EditedTerm(list, slug, wording.label(), null, List.of(), null, false);
        return new TermState(0, false, bare).with(wording);
    }

    /// Makes a term part of another: pages that carry it count as carrying the other, its words lead there.
    public Result merge(TermList list, Slug slug, long seen, Slug into, UUID by) {
        if (!list.isOpen() || (list == TermList.TARGET_GROUPS && slug.value().equals(NamedTerms.EVERYBODY))) {
            return refused("De site rekent op dit begrip. Je kunt het niet samenvoegen met een ander.");
        }
        if (slug.equals(into)) {
            return new Result.Refused(new Mistake(Mistake.INTO, "Kies een ander begrip dan dit."));
        }
        return change(
                list,
                slug,
                seen,
                now -> store(What.MERGED, now.mergedInto(into), words(now), by),
                now -> now.mergedInto(into));
    }

    /// Lets a term that was merged into another stand by itself again.
    public Result split(TermList list, Slug slug, long seen, UUID by) {
        return change(list, slug, seen, now -> store(What.SPLIT, alone(now), words(now), by), TermEditor::alone);
    }

    /// Makes a term what it was after an earlier change.
    ///
    /// @param number of that change, or 0 for how it came with the product
    public Result restore(TermList list, Slug slug, long seen, long number, UUID by) {
        Optional<EditedTerm> then = number == 0
                ? terms.asShipped(list, slug).map(TermState::term)
                : changes.of(list, slug).stream()
                        .filter(change ->
                                change.number() == number && !change.term().removed())
                        .map(TermChange::term)
                        .findFirst();
        if (then.isEmpty()) {
            return refused("Zo is het begrip nooit geweest.");
        }
        EditedTerm wanted = then.get();
        return change(list, slug, seen, now -> store(What.RESTORED, wanted, words(now), by), _ -> wanted);
    }

    /// Takes away a term that editors added and that nothing rests on.
    public Result remove(TermList list, Slug slug, long seen, UUID by) {
        return change(
                list,
                slug,
                seen,
                now -> {
                    if (now.shipped() || now.isMerged()) {
                        return refused("Alleen een begrip dat de redactie zelf heeft toegevoegd, kan weg.");
                    }
                    if (use.isCarried(list, slug)
                            || terms.now().writtenAs(list, slug).size() > 1) {
                        return refused(
                                "Er zijn pagina’s of begrippen die hierop rusten. Voeg het samen met een ander begrip.");
                    }
                    return store(What.REMOVED, now.removed(), Set.of(), by);
                },
                TermState::removed);
    }

    /// @param wish what the term would become; when it is so already there is nothing to do
    private Result change(
            TermList list,
            Slug slug,
            long seen,
            Function<TermState, Result> how,
            Function<TermState, EditedTerm> wish) {
        return inTurn(() -> terms.find(list, slug)
                .<Result>map(now -> {
                    if (wish.apply(now).equals(now.term())) {
                        return new Result.Saved(slug);
                    }
                    return now.version() == seen ? how.apply(now) : new Result.Stale(now);
                })
                .orElseGet(() -> refused("Dit begrip is er niet meer.")));
    }

    private Result inTurn(Supplier<Result> work) {
        Result result = transaction.execute(_ -> {
            changes.lock();
            return work.get();
        });
        if (result instanceof Result.Saved) {
            follow();
        }
        return result;
    }

    /// It is committed: whoever changed it must not be told otherwise.
    private void follow() {
        try {
            vocabulary.refresh();
        } catch (DataAccessException e) {
            log.warn("A changed term will be seen a moment later", e);
        }
    }

    private Result store(What what, EditedTerm wanted, Set<String> known, UUID by) {
        List<EditedTerm> edits = new ArrayList<>(changes.edits());
        VocabularyEdition before = vocabulary.shipped().with(edits);
        put(wanted, edits);
        VocabularyEdition after = vocabulary.shipped().with(edits);
        Optional<Mistake> mistake = TermRules.mistake(wanted, known, after);
        if (mistake.isPresent()) {
            return new Result.Refused(mistake.get());
        }
        changes.add(what, wanted, by, clock.instant());
        if (!before.fingerprint().equals(after.fingerprint())) {
            Set<Slug> written = new HashSet<>();
            for (VocabularyEdition edition : List.of(before, after)) {
                edition.term(wanted.list(), wanted.slug())
                        .ifPresent(term -> written.addAll(edition.writtenAs(wanted.list(), term.slug())));
            }
            use.renewed(wanted.list(), written);
            events.publishEvent(new TermsRenewed(wanted.list(), written));
        }
        return new Result.Saved(wanted.slug());
    }

    private static void put(EditedTerm wanted, List<EditedTerm> edits) {
        for (int i = 0; i < edits.size(); i++) {
            EditedTerm edit = edits.get(i);
            if (edit.list() == wanted.list() && edit.slug().equals(wanted.slug())) {
                edits.set(i, wanted);
                return;
            }
        }
        edits.add(wanted);
    }

    private static EditedTerm alone(TermState now) {
        return now.mergedInto(null);
    }

    /// The words that lead to a term by itself; none while they lead to the one it was merged into.
    private static Set<String> words(TermState now) {
        Set<String> words = new HashSet<>();
        if (now.isMerged()) {
            return words;
        }
        words.add(Wording.key(now.term().label()));
        now.term().alsoKnownAs().forEach(word -> words.add(Wording.key(word)));
        return words;
    }

    private static Result refused(String sentence) {
        return new Result.Refused(Mistake.general(sentence));
    }
}
