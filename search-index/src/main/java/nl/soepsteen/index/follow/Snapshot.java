package nl.soepsteen.index.follow;

import java.io.IOException;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.lucene.IndexView;
import org.apache.lucene.index.DirectoryReader;

/// One state of the index that searches may hold for as long as they need, while newer ones take its place.
///
/// @param reader counted: it closes when the last holder has let go
record Snapshot(DirectoryReader reader, IndexView view) {

    /// False when it has closed meanwhile: a newer one is there.
    boolean acquire() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Position position() {
        return view.position();
    }
}
