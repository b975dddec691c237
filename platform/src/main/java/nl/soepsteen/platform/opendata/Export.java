package nl.soepsteen.platform.opendata;

import java.io.IOException;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Hit;
import org.jspecify.annotations.Nullable;

/// Everything that one search finds, ready to be written. Holds a place among the few exports that run at once until
/// it is closed.
public interface Export extends AutoCloseable {

    /// How many hits the search has.
    long total();

    /// Writes all hits, in the order of the search page.
    ///
    /// @throws nl.soepsteen.platform.web.UnavailableException when the reader takes too long; the file is then not
    ///     whole
    void writeTo(Form form) throws IOException;

    @Override
    void close();

    /// A file being written. When a call fails there are no further ones, and the file is not whole.
    interface Form {

        /// The head.
        ///
        /// @param total number of hits of the search
        void begin(long total) throws IOException;

        /// One hit.
        void add(Hit hit) throws IOException;

        /// The end.
        ///
        /// @param rest where to go on when one file could not hold all hits; otherwise null
        void end(@Nullable Cursor rest) throws IOException;
    }
}
