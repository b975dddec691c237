package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SimilarRequest;
import nl.soepsteen.index.StrictAnswer;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// A real index in a real directory, written by the test itself.
final class IndexOnDisk implements AutoCloseable {

    private final FSDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexView view;

    IndexOnDisk(Path path) throws IOException {
        directory = FSDirectory.open(path);
        writer = new IndexWriter(directory, new IndexWriterConfig(Documents.analyzer()).setMaxBufferedDocs(30));
        reader = DirectoryReader.open(writer);
        view = new IndexView(reader, Position.NONE);
    }

    static IndexOnDisk of(Path path, IndexDocument... documents) throws IOException {
        IndexOnDisk index = new IndexOnDisk(path);
        index.put(List.of(documents));
        return index;
    }

    void put(Collection<IndexDocument> documents) throws IOException {
        for (IndexDocument document : documents) {
            writer.updateDocument(Documents.idTerm(document.id()), Documents.toLucene(document));
        }
        refresh();
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(Documents.idTerm(id));
        refresh();
    }

    SearchAnswer search(SearchRequest request) throws IOException {
        return view.search(request);
    }

    SearchAnswer search(String text) throws IOException {
        return search(SearchRequest.of(text));
    }

    StrictAnswer strictly(SearchRequest request, int most) throws IOException {
        return view.strictly(request, most);
    }

    List<Hit> similar(SimilarRequest request) throws IOException {
        return view.similar(request);
    }

    List<TitleSuggestion> suggestTitles(String typed, int size) throws IOException {
        return view.suggestTitles(typed, size);
    }

    SortedMap<String, Tally> tallies(Facet facet) throws IOException {
        return view.tallies(facet);
    }

    List<String> ids(String text) throws IOException {
        return search(text).hits().stream().map(hit -> hit.id()).toList();
    }

    private void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
            view = new IndexView(reader, Position.NONE);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
