package nl.soepsteen.index.follow;

import static nl.soepsteen.index.DocumentFixture.document;
import static nl.soepsteen.index.follow.Expectations.assertSame;
import static nl.soepsteen.index.follow.Expectations.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was taken away does not stay in the files.
class PurgeTest {

    private static final String MARKER = "zilverdistel";

    @TempDir
    private Path directory;

    private final FakeDatabase database = new FakeDatabase();

    @Test
    void theWordsOfARemovedDocumentLeaveTheFiles() throws Exception {
        for (int i = 0; i < 300; i++) {
            database.put(document("page-" + i).text("tekst " + i).build());
        }
        database.put(document("weg")
                .titled("Een " + MARKER)
                .text("De " + MARKER + " bloeit.")
                .build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            eventually(() -> inFiles(MARKER));

            index.await(database.remove("weg"), Duration.ofSeconds(20));
            assertSame(index, database);
            eventually(() -> !inFiles(MARKER));
            assertThat(deleted()).isZero();
        }
    }

    @Test
    void alsoWhenTheApplicationStoppedBeforeThat() throws Exception {
        database.put(document("blijft").text("gewoon").build());
        database.put(document("anders").text(MARKER).build());
        try (IndexFollower index = start()) {
            assertSame(index, database);
            eventually(() -> inFiles(MARKER));
            database.put(document("anders").text("iets anders").build()); // changed, not removed: not purged at once
            assertSame(index, database);
        }
        try (IndexFollower index = start()) {
            assertSame(index, database);
            eventually(() -> !inFiles(MARKER));
        }
    }

    private IndexFollower start() {
        return IndexFollower.start(directory, "recipe", database);
    }

    /// Whether any segment of the last commit has a term with this word.
    private boolean inFiles(String word) {
        while (true) {
            try {
                return find(word);
            } catch (NoSuchFileException | FileNotFoundException _) {
                // A later commit came while we looked: look there.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean find(String word) throws IOException {
        for (Path folder : indexes()) {
            try (FSDirectory files = FSDirectory.open(folder);
                    DirectoryReader reader = DirectoryReader.open(files)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    if (hasTerm(leaf, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasTerm(LeafReaderContext leaf, String word) throws IOException {
        for (FieldInfo field : leaf.reader().getFieldInfos()) {
            Terms terms = leaf.reader().terms(field.name);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                if (term.utf8ToString().contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int deleted() throws IOException {
        while (true) {
            try {
                return countDeleted();
            } catch (NoSuchFileException | FileNotFoundException _) {
                // A later commit came while we looked: look there.
            }
        }
    }

    private int countDeleted() throws IOException {
        int deleted = 0;
        for (Path folder : indexes()) {
            try (FSDirectory files = FSDirectory.open(folder);
                    DirectoryReader reader = DirectoryReader.open(files)) {
                deleted += reader.numDeletedDocs();
            }
        }
        return deleted;
    }

    /// The folders that hold a commit now. Names are read and nothing is asked about the files behind them: the index
    /// makes and removes files all the time that we look.
    private List<Path> indexes() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> generations = Files.newDirectoryStream(directory, "g-*")) {
            for (Path generation : generations) {
                try (DirectoryStream<Path> commits = Files.newDirectoryStream(generation, "segments_*")) {
                    if (commits.iterator().hasNext()) {
                        found.add(generation);
                    }
                }
            }
        }
        return found;
    }
}
