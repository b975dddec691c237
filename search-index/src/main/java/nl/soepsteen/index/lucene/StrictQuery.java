package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.query.UserQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/// A request as it is kept: whoever answers it has all that it asks. Says the same of a document by itself as of one
/// among others.
///
/// @param query not scored
/// @param needs what a document must hold to answer it, as far as that can be looked up
record StrictQuery(Query query, Needs needs) {

    static StrictQuery of(SearchRequest request) {
        try {
            Reading reading = Interpreter.strict(Meanings.of(request.lexicon())).read(UserQuery.parse(request.text()));
            Query all = new ConstantScoreQuery(new Question(request, ReadingQueries.strict(reading)).full());
            return new StrictQuery(all, Needs.of(reading, request.chosen()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read from anywhere
        }
    }
}
