package nl.soepsteen.platform.opendata;

import java.util.Objects;
import java.util.stream.Stream;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Walks through all pages that a search finds, one answer at a time, so that memory does not grow with the number of
/// hits.
@Component
class AllHits {

    private final Search search;

    AllHits(Search search) {
        this.search = search;
    }

    /// The answers one after the other, from where the question starts, whatever page it asks for. The first is there
    /// when this returns: a question that cannot be answered fails here, before anything was written anywhere.
    Stream<SearchAnswer> answers(SearchQuestion question) {
        SearchQuestion whole = question.whole().ofPages();
        return Stream.<@Nullable SearchAnswer>iterate(
                        search.answer(whole), Objects::nonNull, answer -> following(whole, answer))
                .map(Objects::requireNonNull);
    }

    private @Nullable SearchAnswer following(SearchQuestion whole, @Nullable SearchAnswer answer) {
        Cursor next = answer == null ? null : answer.next();
        return next == null ? null : search.answer(whole.after(next));
    }
}
