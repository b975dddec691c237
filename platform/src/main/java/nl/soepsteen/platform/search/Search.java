package nl.soepsteen.platform.search;

import java.util.SortedMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchIndex;
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
