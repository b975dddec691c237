package nl.soepsteen.platform.search;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import nl.soepsteen.platform.changelog.ChangeHints;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.CurrentVocabulary;
import org.springframework.stereotype.Component;

/// Shows the change log and the public pages to the index.
@Component
class LogSource implements ChangeSource {

    private final ChangeLogReader log;
    private final ChangeHints hints;
    private final PublishedPages published;
    private final IndexDocuments documents;
    private final CurrentVocabulary vocabulary;

    LogSource(
            ChangeLogReader log,
            ChangeHints hints,
            PublishedPages published,
            IndexDocuments documents,
            CurrentVocabulary vocabulary) {
        this.log = log;
        this.hints = hints;
        this.published = published;
        this.documents = documents;
        this.vocabulary = vocabulary;
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
        // A page may be in the log because its terms changed, on another node a moment ago.
        vocabulary.refresh();
        return published.find(ids.stream().map(SubjectId::parse).toList()).stream()
                .map(documents::of)
                .toList();
    }

    @Override
    public void awaitHint(Duration atMost) throws InterruptedException {
        hints.await(atMost);
    }
}
