package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Passage;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What a result list shows of a document, as bytes. Written and read in one order; a change of it is a change of
/// [Schema#VERSION].
final class Shown {

    /// Facets by a fixed number of their own, so that reordering the enum does not scramble old indexes.
    private static final Facet[] FACETS = {
        Facet.KIND,
        Facet.THEME,
        Facet.TOPIC,
        Facet.TARGET_GROUP,
        Facet.GEMEENTE,
        Facet.WIJK,
        Facet.OUTCOME,
        Facet.PHASE,
        Facet.SUBSTANTIATION,
        Facet.ASSESSMENT,
        Facet.LEARNING_PATTERN,
        Facet.COSTS,
        Facet.SETTING
    };

    private Shown() {}

    static BytesRef bytes(IndexDocument document) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(document.id());
        out.writeString(document.slug());
        out.writeString(document.title());
        out.writeString(document.summary());
        out.writeVInt(FACETS.length);
        for (Facet facet : FACETS) {
            write(document.values(facet), out);
        }
        write(document.places(), out);
        write(document.fromYear(), out);
        write(document.untilYear(), out);
        out.writeByte((byte) (document.invented() ? 1 : 0));
        return new BytesRef(out.toArrayCopy());
    }

    static Hit hit(BytesRef bytes, List<Passage> passages) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String id = in.readString();
        String slug = in.readString();
        String title = in.readString();
        String summary = in.readString();
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        int known = in.readVInt();
        for (int i = 0; i < known; i++) {
            List<String> values = readStrings(in);
            if (!values.isEmpty() && i < FACETS.length) {
                facets.put(FACETS[i], values);
            }
        }
        List<String> places = readStrings(in);
        Integer fromYear = readYear(in);
        Integer untilYear = readYear(in);
        boolean invented = in.readByte() == 1;
        return new Hit(id, slug, title, summary, facets, places, fromYear, untilYear, invented, passages);
    }

    private static void write(List<String> values, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(values.size());
        for (String value : values) {
            out.writeString(value);
        }
    }

    private static void write(@Nullable Integer year, ByteBuffersDataOutput out) throws IOException {
        out.writeByte((byte) (year == null ? 0 : 1));
        if (year != null) {
            out.writeZInt(year);
        }
    }

    private static List<String> readStrings(ByteArrayDataInput in) throws IOException {
        int size = in.readVInt();
        if (size == 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(in.readString());
        }
        return values;
    }

    private static @Nullable Integer readYear(ByteArrayDataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readZInt();
    }
}
