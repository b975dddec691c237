package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.IndexDocument.Section;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A document's sections as bytes, for cutting passages from.
final class StoredSections {

    private StoredSections() {}

    static BytesRef bytes(List<Section> sections) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(sections.size());
        for (Section section : sections) {
            write(section.heading(), out);
            write(section.anchor(), out);
            out.writeString(section.text());
        }
        return new BytesRef(out.toArrayCopy());
    }

    static List<Section> sections(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int size = in.readVInt();
        List<Section> sections = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sections.add(new Section(read(in), read(in), in.readString()));
        }
        return sections;
    }

    private static void write(@Nullable String text, ByteBuffersDataOutput out) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    private static @Nullable String read(ByteArrayDataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }
}
