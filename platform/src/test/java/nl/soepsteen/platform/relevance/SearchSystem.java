package nl.soepsteen.platform.relevance;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// Something that answers queries over the documents of the test.
interface SearchSystem extends AutoCloseable {

    /// Its heading in tables.
    String name();

    /// The best hits.
    ///
    /// @param text as somebody typed it
    /// @param most at most so many
    /// @return slugs, best first, each once
    List<String> search(String text, int most) throws Exception;

    @Override
    default void close() throws IOException, SQLException {}
}
