package nl.soepsteen.platform.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.platform.collection.ImportReport.RefusedFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Where a collection is read from: a folder, or the collection that travels inside the application. Markdown files
/// directly in it, in the order of their names; a README and hidden files are not documents.
sealed interface CollectionFolder {

    /// All documents, read now.
    ///
    /// @throws IOException when the folder itself cannot be read
    Contents read() throws IOException;

    /// What is in a folder.
    ///
    /// @param files the documents
    /// @param unreadable what should be a document but cannot be opened
    record Contents(List<CollectionFile> files, List<RefusedFile> unreadable) {}

    private static boolean isDocument(String name) {
        return name.endsWith(CollectionFile.EXTENSION)
                && !name.startsWith(".")
                && !name.toLowerCase(Locale.ROOT).equals("readme.md");
    }

    private static CollectionFile read(String name, InputStream content) throws IOException {
        // One byte over the limit is enough for the reader to refuse it, and protects memory from a stray disk image.
        return new CollectionFile(name, content.readNBytes(DocumentReader.MAX_BYTES + 1));
    }

    /// A folder on disk.
    record OnDisk(Path folder) implements CollectionFolder {

        /// @throws CollectionFolderMissingException when there is no such folder
        public OnDisk {
            if (!Files.isDirectory(folder)) {
                throw new CollectionFolderMissingException(folder);
            }
        }

        @Override
        public Contents read() throws IOException {
            List<CollectionFile> files = new ArrayList<>();
            List<RefusedFile> unreadable = new ArrayList<>();
            try (Stream<Path> found = Files.list(folder)) {
                List<Path> documents = found.filter(path -> !Files.isDirectory(path))
                        .filter(path -> isDocument(nameOf(path)))
                        .sorted(Comparator.comparing(OnDisk::nameOf))
                        .toList();
                for (Path document : documents) {
                    try (InputStream content = Files.newInputStream(document)) {
                        files.add(CollectionFolder.read(nameOf(document), content));
                    } catch (IOException e) {
                        unreadable.add(RefusedFile.of(
                                nameOf(document),
                                null,
                                "Dit bestand kan niet gelezen worden: kijk of Soepsteen het mag openen."));
                    }
                }
            }
            return new Contents(files, unreadable);
        }

        private static String nameOf(Path path) {
            return Objects.requireNonNull(path.getFileName()).toString();
        }
    }

    /// A folder that travels inside the application.
    enum Shipped implements CollectionFolder {
        COLLECTION("collection"),
        EXAMPLES("voorbeelden");

        private final String pattern;

        Shipped(String folder) {
            this.pattern = "classpath*:soepsteen/" + folder + "/*" + CollectionFile.EXTENSION;
        }

        @Override
        public Contents read() throws IOException {
            List<CollectionFile> files = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String name = Objects.requireNonNull(resource.getFilename());
                if (isDocument(name)) {
                    try (InputStream content = resource.getInputStream()) {
                        files.add(CollectionFolder.read(name, content));
                    }
                }
            }
            files.sort(Comparator.comparing(CollectionFile::name));
            return new Contents(files, List.of());
        }
    }

    /// A collection and the examples beside it. A name that is in both belongs to the collection. The examples come
    /// first, so that on a fresh site the newest pages are real ones.
    record Both(CollectionFolder collection, CollectionFolder examples) implements CollectionFolder {

        @Override
        public Contents read() throws IOException {
            Contents real = collection.read();
            Set<String> taken = Stream.concat(
                            real.files().stream().map(CollectionFile::name),
                            real.unreadable().stream().map(RefusedFile::name))
                    .collect(Collectors.toSet());
            Contents invented = examples.read();
            List<CollectionFile> files = new ArrayList<>();
            invented.files().stream()
                    .filter(file -> !taken.contains(file.name()))
                    .forEach(files::add);
            files.addAll(real.files());
            List<RefusedFile> unreadable = new ArrayList<>(real.unreadable());
            unreadable.addAll(invented.unreadable());
            return new Contents(files, unreadable);
        }
    }
}
