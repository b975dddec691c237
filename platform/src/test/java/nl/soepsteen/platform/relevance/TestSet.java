package nl.soepsteen.platform.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of the test set. Tests run in the folder of their module.
final class TestSet {

    /// Documents that are only here: on no site, and found by nobody but the test.
    static final Path OWN_DOCUMENTS = Path.of("src/test/resources/relevance/documents");

    private static final List<Path> FOLDERS =
            List.of(Path.of("../content/collection"), Path.of("../content/voorbeelden"), OWN_DOCUMENTS);

    /// Pairs of a query and a document that somebody looked at because a system found it; see the README beside it.
    private static final Path LOOKED_AT = Path.of("src/test/resources/relevance/looked-at.tsv");

    private static final Pattern INVENTED = Pattern.compile("^voorbeeld: true\\R", Pattern.MULTILINE);

    private TestSet() {}

    /// The queries of both shares.
    static List<JudgedQuery> queries() throws IOException {
        List<JudgedQuery> queries = new ArrayList<>();
        for (Share share : Share.values()) {
            queries.addAll(QueryFile.read(share, Files.readString(share.file())));
        }
        return queries;
    }

    /// The lines of [Pool] for every pair that needs no judgment any more, besides those with a grade.
    static Set<String> lookedAt() throws IOException {
        return Files.exists(LOOKED_AT) ? Set.copyOf(Files.readAllLines(LOOKED_AT)) : Set.of();
    }

    /// Every document by its file name.
    ///
    /// @throws IllegalStateException when two folders have one of the same name
    static Map<String, Path> documents() throws IOException {
        Map<String, Path> documents = new HashMap<>();
        for (Path folder : FOLDERS) {
            for (Path file : markdown(folder)) {
                if (documents.put(String.valueOf(file.getFileName()), file) != null) {
                    throw new IllegalStateException("Two documents are called " + file.getFileName());
                }
            }
        }
        return documents;
    }

    static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .toList();
        }
    }

    /// Puts every document in one new folder, none of them marked as invented: that real pages come before
    /// invented ones is a choice about trust, and says nothing about what answers a question.
    static Path copyInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Path> document : documents().entrySet()) {
            String text = Files.readString(document.getValue());
            Files.writeString(
                    folder.resolve(document.getKey()), INVENTED.matcher(text).replaceFirst(""));
        }
        return folder;
    }
}
