package nl.soepsteen.index.lucene;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.apache.lucene.util.BytesRef;

/// A small likeness of a document's text, by which near-copies are told: min-wise hashes of every three words
/// in a row (A. Z. Broder, "On the resemblance and containment of documents", 1997). The share of hashes that
/// two sketches have in common estimates the share of such triples that their texts have in common.
final class Sketch {

    /// With so many the estimate is rarely more than a tenth off.
    private static final int HASHES = 48;

    private static final int ROW = 3;

    /// Texts with fewer triples resemble each other by chance.
    private static final int FEWEST = 20;

    /// From here on two texts are the same one with changes: two pages of our own collection never share a twentieth.
    private static final double NEARLY_THE_SAME = 0.6;

    private static final int[] SEEDS = seeds();

    private Sketch() {}

    /// Empty for a text too short to tell.
    static BytesRef of(IndexDocument document) {
        List<String> words = new ArrayList<>();
        document.sections()
                .forEach(section -> words.addAll(DutchAnalysis.tokens(DutchAnalysis.exact(), section.text())));
        if (words.size() < FEWEST + ROW) {
            return new BytesRef();
        }
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + ROW <= words.size(); i++) {
            int row = words.subList(i, i + ROW).hashCode();
            for (int hash = 0; hash < HASHES; hash++) {
                least[hash] = Math.min(least[hash], mixed(row ^ SEEDS[hash]));
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
        bytes.asIntBuffer().put(least);
        return new BytesRef(bytes.array());
    }

    /// Whether two texts are nearly the same.
    static boolean areNearlyTheSame(BytesRef one, BytesRef other) {
        if (one.length == 0 || one.length != other.length) {
            return false;
        }
        int same = 0;
        for (int at = 0; at < one.length; at += Integer.BYTES) {
            if (Arrays.equals(
                    one.bytes,
                    one.offset + at,
                    one.offset + at + Integer.BYTES,
                    other.bytes,
                    other.offset + at,
                    other.offset + at + Integer.BYTES)) {
                same++;
            }
        }
        return same >= NEARLY_THE_SAME * one.length / Integer.BYTES;
    }

    /// The finishing steps of MurmurHash3: every bit of the input changes half of the bits that come out.
    private static int mixed(int value) {
        int mixed = value;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    private static int[] seeds() {
        int[] seeds = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            seeds[i] = mixed(i + 1);
        }
        return seeds;
    }
}
