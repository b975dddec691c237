package nl.soepsteen.platform.bench.rival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Lucene's own fastest way to marked passages: offsets from the index, and a full stop ends a sentence. (With Java's
/// sentence rules, its default, it is about half as fast.)
final class BareHighlighter extends UnifiedHighlighter {

    private static final String TEXT = "text";
    private static final int PASSAGES = 3;

    BareHighlighter(IndexSearcher searcher, Analyzer analyzer) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(() -> new CustomSeparatorBreakIterator('.'))
                .withMaxLength(1_000_000));
    }

    List<String> passages(Query marked, int[] docs) throws IOException {
        int[] copy = docs.clone();
        @Nullable
        String[] passages = highlightFields(new String[] {TEXT}, marked, copy, new int[] {PASSAGES})
                .get(TEXT);
        List<String> found = new ArrayList<>();
        if (passages != null) {
            Arrays.stream(passages).filter(it -> it != null).forEach(found::add);
        }
        return found;
    }

    /// The schema keeps all sections in one stored value: their number, and of each a heading, an anchor and a text.
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int threshold)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        var stored = getIndexSearcher().storedFields();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            BytesRef bytes = stored.document(doc, Set.of("sections")).getBinaryValue("sections");
            values.add(new CharSequence[] {text(bytes)});
        }
        return values;
    }

    private static String text(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        StringJoiner text = new StringJoiner(String.valueOf(MULTIVAL_SEP_CHAR));
        for (int left = in.readVInt(); left > 0; left--) {
            skip(in);
            skip(in);
            text.add(in.readString());
        }
        return text.toString();
    }

    private static void skip(ByteArrayDataInput in) throws IOException {
        if (in.readByte() == 1) {
            in.readString();
        }
    }
}
