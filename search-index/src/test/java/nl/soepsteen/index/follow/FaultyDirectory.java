package nl.soepsteen.index.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A real directory on a disk that fails when told to, as a full or dying one does.
final class FaultyDirectory extends FilterDirectory {

    private final Faults faults;

    FaultyDirectory(Path path, Faults faults) throws IOException {
        super(FSDirectory.open(path));
        this.faults = faults;
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        faults.syncs.strike("fsync failed");
        super.sync(names);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        faults.creations.strike("No space left on device");
        return super.createOutput(name, context);
    }

    /// What is still to fail, in every directory opened with it.
    static final class Faults {
        final Fault syncs = new Fault();
        final Fault creations = new Fault();
    }

    /// Some failures to come.
    static final class Fault {
        private final AtomicInteger left = new AtomicInteger();
        private final AtomicInteger struck = new AtomicInteger();

        void next(int times) {
            left.set(times);
        }

        int struck() {
            return struck.get();
        }

        private void strike(String message) throws IOException {
            if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                struck.incrementAndGet();
                throw new IOException(message);
            }
        }
    }
}
