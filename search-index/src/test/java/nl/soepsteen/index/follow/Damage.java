package nl.soepsteen.index.follow;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a disk or a person does to a file.
sealed interface Damage {

    void to(Path file) throws IOException;

    /// One bit is another.
    record Flip(long at, int bit) implements Damage {
        @Override
        public void to(Path file) throws IOException {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.seek(at);
                int before = open.read();
                open.seek(at);
                open.write(before ^ (1 << bit));
            }
        }
    }

    /// Only the beginning is left.
    record Truncation(long to) implements Damage {
        @Override
        public void to(Path file) throws IOException {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(to);
            }
        }
    }

    /// The file is gone.
    record Loss() implements Damage {
        @Override
        public void to(Path file) throws IOException {
            Files.delete(file);
        }
    }

    /// A fair choice for a file of this size: the first and last bytes, and some between.
    static List<Damage> of(long size) {
        Set<Long> places = new TreeSet<>(Set.of(0L, 3L, 8L, size / 3, size / 2, size - 17, size - 8, size - 1));
        List<Damage> damages = new ArrayList<>(List.of(new Loss(), new Truncation(0)));
        for (long place : places) {
            if (place >= 0 && place < size) {
                damages.add(new Flip(place, (int) (place % 8)));
                if (place > 0) {
                    damages.add(new Truncation(place));
                }
            }
        }
        return damages;
    }
}
