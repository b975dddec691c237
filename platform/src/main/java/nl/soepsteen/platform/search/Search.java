package nl.soepsteen.platform.search;

import java.time.Duration;
import java.util.SortedMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.StrictAnswer;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.UnusableCursorException;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.UnavailableException;
import org.springframework.stereotype.Component;

/// Answers a search for whoever shows it.
@Component
public class Search {

    private final SearchIndex index;
    private final QuestionLexicon lexicon;

    Search(SearchIndex index, QuestionLexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /// @throws BadParameterException when the question goes on from a place that is not in it
    /// @throws UnavailableException while there is no index at all
    public SearchAnswer answer(SearchQuestion question) {
        try {
            return index.search(question.request().with(lexicon.of(index)));
        } catch (UnusableCursorException e) {
            throw new BadParameterException(
                    SearchParameters.AFTER,
                    "Deze link hoort niet bij deze zoekvraag.",
                    "Begin opnieuw bij de eerste resultaten.");
        } catch (IndexNotReadyException e) {
            throw notReady(e);
        }
    }

    /// The documents that have everything that is asked, without loosening; see [SavedQueries].
    ///
    /// @param most how many at most
    /// @throws UnavailableException while there is no index at all
    public StrictAnswer strictly(SearchQuestion question, int most) {
        try {
            return index.strictly(question.request().with(lexicon.of(index)), most);
        } catch (IndexNotReadyException e) {
            throw notReady(e);
        }
    }

    /// What the words of questions mean now; the same object as long as nothing changed.
    ///
    /// @throws UnavailableException while there is no index at all
    public Lexicon lexicon() {
        try {
            return lexicon.of(index);
        } catch (IndexNotReadyException e) {
            throw notReady(e);
        }
    }

    /// Waits until searches reflect this change.
    ///
    /// @param number in the change log
    /// @return false when that took longer than `atMost`, or the thread was interrupted
    public boolean reflects(long number, Duration atMost) {
        try {
            return index.await(number, atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Every value of a facet with how many pages carry it, in the order of the values.
    ///
    /// @throws UnavailableException while there is no index at all
    public SortedMap<String, Tally> tallies(Facet facet) {
        try {
            return index.tallies(facet);
        } catch (IndexNotReadyException e) {
            throw notReady(e);
        }
    }

    private static UnavailableException notReady(IndexNotReadyException e) {
        return new UnavailableException("The index is not there yet", e);
    }
}
