package nl.soepsteen.platform.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.soepsteen.platform.web.Dutch;

/// The list of entries at the end of a zip (APPNOTE.TXT 4.3.12 and 4.3.16). Java's stream of entries never
/// looks at it, but only this list tells whether an entry is a link, and a zip that ends before it was cut
/// off. Sizes that it mentions are not believed.
final class ZipDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FLAGS = 8;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;
    private static final int ATTRIBUTES = 38;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int COUNT = 10;
    private static final int START = 16;
    private static final int END_COMMENT_LENGTH = 20;

    private static final int ENCRYPTED = 1;

    /// What kind of file a Unix system made an entry of, in the highest four bits of its attributes; 0 on
    /// others.
    private static final int KIND_SHIFT = 28;

    private static final Set<Integer> ORDINARY = Set.of(0, 0x4, 0x8);

    private final byte[] bytes;
    private final ByteBuffer zip;

    private ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The names of all entries.
    ///
    /// @param most entries that it may have
    /// @throws RefusedZipException when there are more, or one is locked with a password or no ordinary
    ///     file, or the list is not there
    static Set<String> names(byte[] bytes, int most) throws RefusedZipException {
        return new ZipDirectory(bytes).names(most);
    }

    private Set<String> names(int most) throws RefusedZipException {
        int end = end();
        int count = number(end + COUNT);
        if (count > most) {
            throw tooMany(most);
        }
        Set<String> names = new HashSet<>();
        long next = Integer.toUnsignedLong(zip.getInt(end + START));
        for (int i = 0; i < count; i++) {
            if (next + ENTRY_LENGTH > end) {
                throw RefusedZipException.broken();
            }
            int at = (int) next;
            if (zip.getInt(at) != ENTRY) {
                throw RefusedZipException.broken();
            }
            checkOrdinary(at);
            int name = number(at + NAME_LENGTH);
            next += ENTRY_LENGTH + name + number(at + EXTRA_LENGTH) + number(at + COMMENT_LENGTH);
            if (next > end) {
                throw RefusedZipException.broken();
            }
            names.add(new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
        }
        return names;
    }

    static RefusedZipException tooMany(int most) {
        return RefusedZipException.tooLarge(
                "In de zip zitten meer dan %s bestanden. Verdeel ze over een paar zips.".formatted(Dutch.number(most)));
    }

    private void checkOrdinary(int at) throws RefusedZipException {
        if ((number(at + FLAGS) & ENCRYPTED) != 0) {
            throw RefusedZipException.wrong("Deze zip zit op slot met een wachtwoord. Maak een zip zonder wachtwoord.");
        }
        if (!ORDINARY.contains(zip.getInt(at + ATTRIBUTES) >>> KIND_SHIFT)) {
            throw RefusedZipException.wrong(
                    "In de zip zit een snelkoppeling in plaats van een bestand. Zet het bestand" + " zelf in de zip.");
        }
    }

    /// Where the record is that ends the list: followed by nothing but its own comment.
    private int end() throws RefusedZipException {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xffff; at--) {
            if (zip.getInt(at) == END && number(at + END_COMMENT_LENGTH) == last - at) {
                return at;
            }
        }
        throw RefusedZipException.broken();
    }

    private int number(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
