package nl.soepsteen.platform.bench.rival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Reads titles from where the schema keeps what is shown: a doc value that begins with id, slug, title.
final class BareShown {

    private final List<LeafReaderContext> leaves;

    BareShown(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    List<String> titles(int[] docs) throws IOException {
        List<String> titles = new ArrayList<>(docs.length);
        for (int doc : docs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            BinaryDocValues shown = DocValues.getBinary(leaf.reader(), "shown");
            if (!shown.advanceExact(doc - leaf.docBase)) {
                throw new IllegalStateException("A document without a title");
            }
            BytesRef bytes = shown.binaryValue();
            ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            in.readString();
            in.readString();
            titles.add(in.readString());
        }
        return titles;
    }
}
