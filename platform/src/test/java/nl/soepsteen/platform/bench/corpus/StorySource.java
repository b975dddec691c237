package nl.soepsteen.platform.bench.corpus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;

/// The corpus as a database that does not change. Each document is made when it is asked for, so that any
/// number of them can be indexed in little memory.
public final class StorySource implements ChangeSource {

    private static final String HISTORY = "corpus";

    private final Corpus corpus;
    private final IndexedStories indexed;
    private final int count;
    private volatile long head;

    /// The first `count` documents, numbered from 1; their ids are those numbers.
    public StorySource(Corpus corpus, IndexedStories indexed, int count) {
        this.corpus = corpus;
        this.indexed = indexed;
        this.count = count;
        this.head = count;
    }

    /// The next document is written again, as it was.
    ///
    /// @return the number of that change
    public synchronized long change() {
        return ++head;
    }

    @Override
    public Batch after(long number, int limit) {
        List<Change> changes = new ArrayList<>();
        for (long next = number + 1; next <= head && changes.size() < limit; next++) {
            changes.add(new Change(next, Long.toString((next - 1) % count + 1)));
        }
        return new Batch(number == 0 ? "" : HISTORY, changes, new Position(HISTORY, number + changes.size()), head);
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        return ids.stream().map(this::document).toList();
    }

    private IndexDocument document(String id) {
        IndexDocument made = indexed.of(corpus.story(Integer.parseInt(id) - 1));
        return new IndexDocument(
                id,
                made.slug(),
                made.title(),
                made.summary(),
                made.keywords(),
                made.labels(),
                made.sections(),
                made.facets(),
                made.places(),
                made.fromYear(),
                made.untilYear(),
                made.changedAt(),
                made.invented());
    }

    @Override
    public void awaitHint(Duration atMost) throws InterruptedException {
        Thread.sleep(atMost);
    }
}
