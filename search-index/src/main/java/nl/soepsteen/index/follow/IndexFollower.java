package nl.soepsteen.index.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexStatus;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SimilarRequest;
import nl.soepsteen.index.StrictAnswer;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.index.lucene.IndexView;
import nl.soepsteen.index.lucene.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A search index that keeps itself equal to the database.
///
/// The database is the truth and the directory a cache: whatever is missing, damaged, of another schema or of another
/// past is built anew, beside what still answers.
public final class IndexFollower implements SearchIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Serving serving;
    private final Following following;
    private final Thread thread;

    private IndexFollower(Serving serving, Following following) {
        this.serving = serving;
        this.following = following;
        this.thread = Thread.ofPlatform().daemon().name("index-follower").unstarted(following);
    }

    /// Begins to follow, and returns at once; [#status] tells when the index has caught up.
    ///
    /// @param directory made when it is not there; nothing else may be kept in it
    /// @param recipe fingerprint of what documents are made from; another one means that the index is rebuilt
    /// @throws IndexInUseException when another follower uses the directory
    /// @throws UncheckedIOException when the directory cannot be made or written
    public static IndexFollower start(Path directory, String recipe, ChangeSource source) {
        return start(directory, Schema.current(recipe), source);
    }

    static IndexFollower start(Path directory, Schema schema, ChangeSource source) {
        return start(directory, new Generations(directory, schema), schema, source);
    }

    static IndexFollower start(Path directory, Generations generations, Schema schema, ChangeSource source) {
        try {
            DirectoryLock lock = new DirectoryLock(directory);
            Serving serving = new Serving();
            Following following = new Following(lock, generations, schema, source, serving);
            IndexFollower follower = new IndexFollower(serving, following);
            follower.thread.start();
            return follower;
        } catch (IOException e) {
            throw new UncheckedIOException("The index directory " + directory + " cannot be used", e);
        }
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        return ask(view -> view.search(request));
    }

    @Override
    public StrictAnswer strictly(SearchRequest request, int most) {
        return ask(view -> view.strictly(request, most));
    }

    @Override
    public List<Hit> similar(SimilarRequest request) {
        return ask(view -> view.similar(request));
    }

    @Override
    public List<TitleSuggestion> suggestTitles(String typed, int size) {
        return ask(view -> view.suggestTitles(typed, size));
    }

    private <T> T ask(Asking<T> asking) {
        Snapshot snapshot = serving.acquire();
        try {
            return asking.of(snapshot.view());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            snapshot.release();
        }
    }

    private interface Asking<T> {
        T of(IndexView view) throws IOException;
    }

    @Override
    public SortedMap<String, Tally> tallies(Facet facet) {
        return ask(view -> view.tallies(facet));
    }

    @Override
    public Position position() {
        return serving.position();
    }

    @Override
    public boolean await(long number, Duration atMost) throws InterruptedException {
        return serving.await(number, atMost);
    }

    @Override
    public IndexStatus status() {
        return serving.status();
    }

    /// Stops following, commits what was applied, and lets go of the directory. Searches that run are
    /// finished; later ones fail. Doing it twice does no harm.
    @Override
    public void close() {
        following.stop();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn("The index follower does not stop: a call to the database hangs");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
