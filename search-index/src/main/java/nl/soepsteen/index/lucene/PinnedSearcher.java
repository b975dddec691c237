package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/// Scores by numbers of an earlier moment, see [Statistics].
final class PinnedSearcher extends IndexSearcher {

    private final Map<Term, Long> documents;
    private final Map<String, CollectionStatistics> fields;

    PinnedSearcher(IndexReader reader, Map<Term, Long> documents, Map<String, CollectionStatistics> fields) {
        super(reader);
        this.documents = documents;
        this.fields = fields;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
        long then = documents.getOrDefault(term, 1L);
        return new TermStatistics(term.bytes(), then, then);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics then = fields.get(field);
        return then != null ? then : super.collectionStatistics(field);
    }
}
