package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// `./soepsteen woorden synoniemen <file>`: writes the list of synonyms anew from Open Dutch WordNet, as the Open
/// Multilingual Wordnet gives it (`wn-data-nld.tab`: meaning, kind and word with tabs between). Not part of the
/// tests, because it changes the sources. The same file gives the same list.
class SynonymsGeneration {

    private static final Path LIST = Path.of("src/main/resources/nl/soepsteen/index/analysis/synonyms.txt");

    private static final String HEAD = """
            # Words that mean the same, a line for each meaning; read by Thesaurus.
            # Made by ./soepsteen woorden synoniemen from Open Dutch WordNet. CC BY-SA 4.0, see NOTICE. Do not change by hand.
            """;

    /// Meanings with more words are a drawer of everything.
    private static final int MOST_WORDS = 8;

    @Test
    void write() throws IOException {
        Map<String, Set<String>> meanings = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("woorden.synoniemen")))) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && fields[1].equals("nld:lemma")) {
                // Words of one word: what people type beside others is compared one by one.
                List<String> words = DutchAnalysis.tokens(DutchAnalysis.exact(), fields[2]);
                if (words.size() == 1) {
                    meanings.computeIfAbsent(fields[0], _ -> new TreeSet<>()).add(words.getFirst());
                }
            }
        }
        Set<String> lines = new TreeSet<>();
        meanings.values().stream()
                .filter(words -> words.size() > 1 && words.size() <= MOST_WORDS)
                .forEach(words -> lines.add(String.join(" ", words)));
        Files.writeString(LIST, HEAD + String.join("\n", lines) + "\n");
        System.out.printf("%,d meanings, %,d bytes%n", lines.size(), Files.size(LIST));
    }
}
