package nl.soepsteen.platform.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Lucene as it comes: one of its analyzers, BM25, any word will do.
final class LuceneSystem implements SearchSystem {

    private static final String SLUG = "slug";
    private static final String TEXT = "text";

    private final String name;
    private final QueryBuilder queries;
    private final DirectoryReader reader;

    /// @param text what of a document is searched
    LuceneSystem(String name, Analyzer analyzer, Function<RivalDocument, String> text, List<RivalDocument> documents)
            throws IOException {
        this.name = name;
        this.queries = new QueryBuilder(analyzer);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (RivalDocument document : documents) {
                Document indexed = new Document();
                indexed.add(new StringField(SLUG, document.slug(), Store.YES));
                indexed.add(new TextField(TEXT, text.apply(document), Store.NO));
                writer.addDocument(indexed);
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> search(String text, int most) throws IOException {
        @Nullable Query query = queries.createBooleanQuery(TEXT, text, Occur.SHOULD);
        if (query == null) {
            return List.of();
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        List<String> slugs = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            slugs.add(searcher.storedFields().document(hit.doc).get(SLUG));
        }
        return slugs;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
