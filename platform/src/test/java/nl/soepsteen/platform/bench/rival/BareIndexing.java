package nl.soepsteen.platform.bench.rival;

import java.io.IOException;
import java.nio.file.Path;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.lucene.Documents;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// An IndexWriter that is given documents and commits once; the same fields and analysis, nothing else.
public final class BareIndexing {

    private static final double BUFFER_MB = 64;

    private BareIndexing() {}

    /// Returns when everything is on disk; merges that still run are waited for by closing what is returned.
    public static IndexWriter index(Path folder, Iterable<IndexDocument> documents) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(Documents.analyzer()).setRAMBufferSizeMB(BUFFER_MB);
        IndexWriter writer = new IndexWriter(FSDirectory.open(folder), settings);
        for (IndexDocument document : documents) {
            writer.addDocument(Documents.toLucene(document));
        }
        writer.commit();
        return writer;
    }
}
