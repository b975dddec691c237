package nl.soepsteen.index.follow;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// Reads an index from end to end before anybody relies on it. Lucene checks the sums of its larger files only
/// when asked; without this a flipped bit would surface as a wrong answer, or as a failure weeks later.
final class Verification {

    private Verification() {}

    /// Verifies the newest commit: every file it names is there, whole, and as it was written.
    ///
    /// @param stop asked between files; when true, gives up
    /// @throws IOException or a runtime exception when the index is damaged, or reading was stopped
    static CommitData verify(Directory directory, BooleanSupplier stop) throws IOException {
        SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
        Collection<String> files = new TreeSet<>(commit.files(true));
        for (String file : files) {
            if (stop.getAsBoolean()) {
                throw new IOException("Verification was stopped");
            }
            try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(input);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (reader.getVersion() != commit.getVersion()) {
                throw new CorruptIndexException("The commit changed while it was read", directory.toString());
            }
        }
        return CommitData.of(commit.getUserData());
    }

    /// Whether the files of a commit are still there. Cheap: one look at the directory.
    static boolean allThere(Directory directory, Collection<String> files) {
        try {
            return new TreeSet<>(Arrays.asList(directory.listAll())).containsAll(files);
        } catch (IOException _) {
            return false;
        }
    }
}
