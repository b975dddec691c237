package nl.soepsteen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.DocumentWriter;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/// The documents that travel inside the product.
class ShippedCollectionTest {

    private static final Path COLLECTION = Path.of("collection");
    private static final Path EXAMPLES = Path.of("voorbeelden");
    private static final Pattern OWN_LINK = Pattern.compile("\\]\\(/(interventies|artikelen)/([^)#?]*)");

    private final DocumentReader reader = new DocumentReader(Vocabulary.shipped());

    @Test
    void everyDocumentFollowsEveryRule() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            if (reader.read(file.getFileName().toString(), Files.readAllBytes(file))
                    instanceof ReadResult.Refused refused) {
                refused.problems().forEach(problem -> problems.add(file + ": " + problem));
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void everyDocumentSurvivesWritingAndReading() throws IOException {
        for (Document document : documents()) {
            byte[] written = new DocumentWriter().write(document).getBytes(StandardCharsets.UTF_8);

            assertThat(reader.read(document.slug() + ".md", written)).isEqualTo(new ReadResult.Read(document));
        }
    }

    @Test
    void everyExampleIsMarkedAndMostTellOfSomethingThatDidNotWork() throws IOException {
        List<Document> examples = documents(files(EXAMPLES));

        assertThat(examples).hasSizeGreaterThanOrEqualTo(30).allMatch(Document::invented);
        assertThat(examples)
                .filteredOn(example ->
                        Set.of("niet-gelukt", "deels", "gestopt").contains(String.valueOf(example.outcome())))
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(documents(files(COLLECTION))).noneMatch(Document::invented);
    }

    @Test
    void everyPageOfTheCollectionSaysWhereItComesFrom() throws IOException {
        assertThat(documents(files(COLLECTION))).allMatch(document -> document.source() != null);
    }

    @Test
    void everyFamilyHasItsBeginning() throws IOException {
        Set<String> slugs = new HashSet<>();
        documents().forEach(document -> slugs.add(document.slug().value()));

        assertThat(documents())
                .filteredOn(document -> document.basedOn() != null)
                .hasSizeGreaterThan(10)
                .allMatch(document -> slugs.contains(String.valueOf(document.basedOn())));
        assertThat(slugs).as("names in both folders").hasSize(files().size());
    }

    @Test
    void documentsPointOnlyToDocumentsThatExist() throws IOException {
        Set<String> addresses = new HashSet<>();
        for (Document document : documents()) {
            addresses.add((document.kind() == Kind.ARTICLE ? "artikelen/" : "interventies/") + document.slug());
        }
        for (Document document : documents()) {
            Matcher links = OWN_LINK.matcher(document.body());
            while (links.find()) {
                assertThat(addresses).as("link in %s", document.slug()).contains(links.group(1) + "/" + links.group(2));
            }
        }
    }

    private List<Document> documents() throws IOException {
        return documents(files());
    }

    private List<Document> documents(List<Path> files) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            if (reader.read(file.getFileName().toString(), Files.readAllBytes(file)) instanceof ReadResult.Read read) {
                documents.add(read.document());
            }
        }
        return documents;
    }

    private static List<Path> files() throws IOException {
        List<Path> collection = files(COLLECTION);
        assertThat(collection).as("documents in %s", COLLECTION).hasSizeGreaterThanOrEqualTo(40);
        return Stream.concat(collection.stream(), files(EXAMPLES).stream()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
