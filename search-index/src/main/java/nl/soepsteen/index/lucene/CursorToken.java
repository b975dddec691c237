package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.UnusableCursorException;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.lucene.Statistics.FieldLength;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Writes and reads [Cursor]: the sort values of the last hit shown, the [Statistics] its score was made with, and a
/// digest over these and the question, so that a cursor fits one question only. Not secret, and not a protection: a
/// forged one only shows its maker another part of what everybody may see.
///
/// @param key the sort values of that hit, first to last: score as float bits or moment of change, 1 for invented, id
/// @param alike whether nothing was found but what looks alike
/// @param statistics for the order of relevance; otherwise null
record CursorToken(
        long key,
        int invented,
        BytesRef id,
        boolean alike,
        @Nullable Statistics statistics) {

    private static final int DIGEST = 12;
    private static final int MOST = 1 << 16;

    Cursor toCursor(SearchRequest request) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeLong(key);
            out.writeByte((byte) invented);
            out.writeByte((byte) (alike ? 1 : 0));
            out.writeVInt(id.length);
            out.writeBytes(id.bytes, id.offset, id.length);
            if (statistics != null) {
                out.writeVInt(statistics.documents().size());
                for (long count : statistics.documents()) {
                    out.writeVLong(count);
                }
                out.writeVInt(statistics.fields().size());
                for (FieldLength length : statistics.fields()) {
                    out.writeVLong(length.documents());
                    out.writeVLong(length.words());
                }
            }
            byte[] body = out.toArrayCopy();
            byte[] digest = digest(request, body);
            byte[] all = ByteBuffer.allocate(DIGEST + body.length)
                    .put(digest)
                    .put(body)
                    .array();
            return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(all));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws UnusableCursorException when the cursor is damaged or belongs to another question
    static CursorToken of(Cursor cursor, SearchRequest request) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor.token());
            if (all.length <= DIGEST || all.length > MOST) {
                throw unusable();
            }
            byte[] body = Arrays.copyOfRange(all, DIGEST, all.length);
            if (!Arrays.equals(all, 0, DIGEST, digest(request, body), 0, DIGEST)) {
                throw unusable();
            }
            return read(new ByteArrayDataInput(body));
        } catch (UnusableCursorException e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            throw unusable();
        }
    }

    static UnusableCursorException unusable() {
        return new UnusableCursorException(
                "Deze link naar meer resultaten hoort niet bij deze zoekvraag. Begin opnieuw bij de eerste pagina.");
    }

    private static CursorToken read(ByteArrayDataInput in) throws IOException {
        long key = in.readLong();
        int invented = in.readByte();
        boolean alike = in.readByte() == 1;
        byte[] id = new byte[in.readVInt()];
        in.readBytes(id, 0, id.length);
        if (in.eof()) {
            return new CursorToken(key, invented, new BytesRef(id), alike, null);
        }
        List<Long> documents = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            documents.add(in.readVLong());
        }
        List<FieldLength> fields = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            fields.add(new FieldLength(in.readVLong(), in.readVLong()));
        }
        return new CursorToken(key, invented, new BytesRef(id), alike, new Statistics(documents, fields));
    }

    private static byte[] digest(SearchRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(Schema.VERSION + "/" + DutchAnalysis.VERSION, digest);
            add(request.text(), digest);
            new TreeMap<>(request.chosen()).forEach((facet, values) -> {
                add(facet.parameter(), digest);
                new TreeSet<>(values).forEach(value -> add("=" + value, digest));
            });
            add(request.fromYear() + "-" + request.untilYear() + "/" + request.order(), digest);
            digest.update(body);
            return Arrays.copyOf(digest.digest(), DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(String part, MessageDigest digest) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
