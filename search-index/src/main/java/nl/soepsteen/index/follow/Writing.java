package nl.soepsteen.index.follow;

import java.io.IOException;
import nl.soepsteen.index.lucene.Documents;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How our index writers are set up.
final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    /// Enough that a rebuild of some ten thousands of documents writes few segments.
    private static final double BUFFER_MB = 64;

    private Writing() {}

    static IndexWriter create(Directory directory) throws IOException {
        return new IndexWriter(directory, settings(OpenMode.CREATE));
    }

    static IndexWriter open(Directory directory) throws IOException {
        return new IndexWriter(directory, settings(OpenMode.APPEND));
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        return new IndexWriterConfig(Documents.analyzer())
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                // What was taken away is gone when we ask for it, however little of a segment that is.
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new LoggingScheduler())
                // By default a refresh may wait half a second for small merges; people wait for the refresh.
                .setMaxFullFlushMergeWaitMillis(0)
                // Only we know which position belongs to the content.
                .setCommitOnClose(false);
    }

    /// A failed merge closes the writer, and the follower finds out at its next step; here it is only told.
    private static final class LoggingScheduler extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable exc) {
            LOG.warn("A merge failed", exc);
        }
    }
}
