package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument.Section;
import nl.soepsteen.index.Passage;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Turns found documents into hits. Made for one answer, used by one thread.
final class HitReader {

    private final List<LeafReaderContext> leaves;
    private final @Nullable Marker marker;
    private final StoredFields stored;

    /// @param reading what to mark in passages
    HitReader(IndexSearcher searcher, Reading reading) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.marker = Marker.of(reading, searcher);
        this.stored = searcher.storedFields();
    }

    Hit read(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues shown = DocValues.getBinary(leaf.reader(), Fields.SHOWN);
        if (!shown.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("A document without what is shown of it");
        }
        BytesRef bytes = BytesRef.deepCopyOf(shown.binaryValue());
        return Shown.hit(bytes, passages(leaf, doc));
    }

    private List<Passage> passages(LeafReaderContext leaf, int doc) throws IOException {
        if (marker == null || !marker.mayMark(leaf, doc - leaf.docBase)) {
            return List.of();
        }
        BytesRef bytes = stored.document(doc, Set.of(Fields.SECTIONS)).getBinaryValue(Fields.SECTIONS);
        List<Section> sections = StoredSections.sections(bytes);
        return Passages.best(sections, marker.marks(leaf, doc - leaf.docBase, sections));
    }
}
