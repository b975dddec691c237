package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `./soepsteen woorden`: writes the word lists anew from the dictionary. Not part of the tests, because it changes the
/// sources. The same dictionary, rules and own words give the same lists.
class WordsGeneration {

    private static final Path FOLDER = Path.of("src/main/resources/nl/soepsteen/index/analysis");

    private static final String ORIGIN = """
            # Made by ./soepsteen woorden from the Dutch part-of-speech data of LanguageTool (org.languagetool:dutch-pos-dict:0.1),
            # based on data of OpenTaal. CC BY 3.0, see NOTICE. Do not change by hand.
            """;

    @Test
    void write() throws IOException {
        Lexicon lexicon = Lexicon.read();
        List<String> exceptions = WordFile.lines("stems.txt");
        PartsGenerator parts = new PartsGenerator(lexicon, OwnWords.read());
        parts.run(new Stemming(exceptions, List.of()));
        List<String> forms = new FormsGenerator(lexicon, parts.compounds(), exceptions).lines();
        write("forms.txt", "# A word, and its forms that follow no rule; read by Irregular.\n", forms);
        List<String> lines = parts.lines(new Stemming(exceptions, forms));
        write("parts.txt", "# Parts of compounds, and words that are none; the format stands in PartList.\n", lines);
    }

    private static void write(String name, String what, List<String> lines) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.writeString(file, what + ORIGIN + String.join("\n", lines) + "\n");
        System.out.printf("%s: %,d lines, %,d bytes%n", name, lines.size(), Files.size(file));
    }
}
