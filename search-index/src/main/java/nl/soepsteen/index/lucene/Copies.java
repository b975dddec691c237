package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.index.Hit;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/// Tells which hits of one answer are nearly the same text.
record Copies(IndexReader reader) {

    /// By id of a hit the id of the first one before it that it copies.
    ///
    /// @param docs of the hits, in their order
    Map<String, String> among(List<ScoreDoc> docs, List<Hit> hits) throws IOException {
        Map<String, String> copies = new HashMap<>();
        List<Original> originals = new ArrayList<>();
        for (int i = 0; i < docs.size(); i++) {
            BytesRef sketch = sketch(docs.get(i).doc);
            String id = hits.get(i).id();
            originals.stream()
                    .filter(original -> Sketch.areNearlyTheSame(original.sketch(), sketch))
                    .findFirst()
                    .ifPresentOrElse(
                            original -> copies.put(id, original.id()), () -> originals.add(new Original(id, sketch)));
        }
        return copies;
    }

    private record Original(String id, BytesRef sketch) {}

    private BytesRef sketch(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
        return sketches.advanceExact(doc - leaf.docBase) ? BytesRef.deepCopyOf(sketches.binaryValue()) : new BytesRef();
    }
}
