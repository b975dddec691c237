package nl.soepsteen.platform.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import nl.soepsteen.platform.changelog.ChangeHints;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// Shows the change log, and what can be found, to the index.
@Component
class LogSource implements ChangeSource {

    private final ChangeLogReader log;
    private final ChangeHints hints;
    private final SearchKinds kinds;

    LogSource(ChangeLogReader log, ChangeHints hints, SearchKinds kinds) {
        this.log = log;
        this.hints = hints;
        this.kinds = kinds;
    }

    @Override
    public Batch after(long number, int limit) {
        ChangeLogReader.Batch batch = log.after(number, limit);
        return new Batch(
                batch.historyThere(),
                batch.changes().stream()
                        .map(change ->
                                new Change(change.number(), change.subject().toString()))
                        .toList(),
                new Position(batch.historyAtEnd(), batch.end()),
                batch.head());
    }

    @Override
    public List<IndexDocument> load(Collection<String> ids) {
        return kinds.load(ids.stream().map(SubjectId::parse).toList());
    }

    @Override
    public void awaitHint(Duration atMost) throws InterruptedException {
        hints.await(atMost);
    }
}
