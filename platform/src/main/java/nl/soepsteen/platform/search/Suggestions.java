package nl.soepsteen.platform.search;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.index.suggest.NameList.Found;
import nl.soepsteen.index.suggest.NameList.Named;
import nl.soepsteen.platform.place.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// What somebody may mean who is still typing: subjects and places that have pages, and pages by their titles.
@Component
public class Suggestions {

    /// Together as many as fit under a search box.
    private static final int SUBJECTS = 3;

    private static final int PAGES = 5;

    /// What an answer waits for counts after a change; half of what one may take (docs/search.md).
    private static final Duration WAITED_FOR = Duration.ofMillis(25);

    private static final Tally NONE = new Tally(0, 0);

    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final Subjects subjects;
    private final Object turn = new Object();
    private CompletableFuture<Known> counting = new CompletableFuture<>();
    private volatile @Nullable Known known;

    @Autowired
    Suggestions(SearchIndex index, Vocabulary vocabulary, Places places) {
        this(index, vocabulary, places::names);
    }

    /// @param placeNames gives names of gemeenten and wijken by path
    Suggestions(
            SearchIndex index, Vocabulary vocabulary, Function<Collection<String>, Map<String, String>> placeNames) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.subjects = new Subjects(vocabulary, placeNames);
        counting.cancel(false);
    }

    /// What fits, best first.
    public record Suggested(List<SuggestedSubject> subjects, List<TitleSuggestion> pages) {

        static final Suggested NOTHING = new Suggested(List.of(), List.of());

        public Suggested {
            subjects = List.copyOf(subjects);
            pages = List.copyOf(pages);
        }
    }

    /// At most a few of each; nothing when less than two letters were typed, or while there is no index.
    ///
    /// @param typed whatever stands in the search box
    public Suggested of(String typed) {
        try {
            List<TitleSuggestion> pages = index.suggestTitles(typed, PAGES);
            // What fits a title as it stands is no slip of the pen.
            boolean misspelt = pages.stream().allMatch(TitleSuggestion::guessed);
            return new Suggested(known().find(typed, misspelt), pages);
        } catch (IndexNotReadyException e) {
            return Suggested.NOTHING; // the page with the results says why
        }
    }

    private Known known() {
        Known now = known;
        String terms = vocabulary.fingerprint();
        if (now == null || !now.terms().equals(terms)) {
            return renewed(); // an editor looks at once whether a new word works
        }
        return now.isOf(terms, index.position()) ? now : renewedSoon(now);
    }

    /// A large collection takes longer to count than somebody who types should wait: they get the counts of before, and
    /// the next letter those of now.
    private Known renewedSoon(Known before) {
        try {
            return counting().get(WAITED_FOR.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return before;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return before;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private CompletableFuture<Known> counting() {
        synchronized (turn) {
            if (counting.isDone()) {
                counting = CompletableFuture.supplyAsync(this::renewed, Thread::startVirtualThread);
            }
            return counting;
        }
    }

    /// One at a time: after a change everybody who types asks at once.
    private synchronized Known renewed() {
        String terms = vocabulary.fingerprint(); // before reading: what changes meanwhile is read again next time
        Position position = index.position();
        Known before = known;
        if (before != null && before.isOf(terms, position)) {
            return before;
        }
        Map<Facet, Map<String, Tally>> tallies = new EnumMap<>(Facet.class);
        Subjects.FACETS.forEach(facet -> tallies.put(facet, index.tallies(facet)));
        List<Named<Subject>> named = subjects.of(tallies);
        // Most changes bring no new name.
        SubjectNames names = before != null && before.names().areOf(named) ? before.names() : new SubjectNames(named);
        Known renewed = new Known(terms, position, tallies, names);
        known = renewed;
        return renewed;
    }

    /// @param terms fingerprint of the vocabulary the names come from
    private record Known(String terms, Position position, Map<Facet, Map<String, Tally>> tallies, SubjectNames names) {

        boolean isOf(String presentTerms, Position present) {
            return terms.equals(presentTerms) && position.equals(present);
        }

        List<SuggestedSubject> find(String typed, boolean misspelt) {
            Comparator<Subject> realThenMost = Comparator.<Subject, Boolean>comparing(
                            it -> tally(it).onlyInvented())
                    .thenComparingLong(it -> -tally(it).real())
                    .thenComparingInt(it -> it.label().length())
                    .thenComparing(Subject::label);
            return names.find(typed, misspelt, SUBJECTS, realThenMost).stream()
                    .map(this::suggested)
                    .toList();
        }

        private SuggestedSubject suggested(Found<Subject> found) {
            Subject subject = found.target();
            return new SuggestedSubject(
                    subject.facet(), subject.value(), subject.label(), found.own() ? "" : found.name(), tally(subject));
        }

        private Tally tally(Subject subject) {
            return tallies.getOrDefault(subject.facet(), Map.of()).getOrDefault(subject.value(), NONE);
        }
    }
}
