package nl.soepsteen.index.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/// Words with the parts that people gave them (`compounds.tsv`), in two halves by the checksum of the word: one to tune
/// on, one to report.
///
/// @param words of one half
record CompoundSet(List<Word> words) {

    /// @param word folded
    /// @param parts base words, two or more; empty when the word must stay whole
    record Word(String word, List<String> parts) {}

    /// How well words were taken apart.
    ///
    /// @param split words that were taken apart
    /// @param right those whose parts are exactly the right ones
    /// @param compounds words that have parts
    /// @param broken words without parts that were taken apart
    /// @param whole words without parts
    /// @param wrong the words that came out wrong, with what came out
    record Score(int split, int right, int compounds, int broken, int whole, List<String> wrong) {

        /// Of the words taken apart, those with exactly the right parts.
        double precision() {
            return (double) right / split;
        }

        /// Of the compounds, those that got exactly their parts.
        double recall() {
            return (double) right / compounds;
        }

        /// Of the words that must stay whole, those taken apart.
        double falseSplits() {
            return (double) broken / whole;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d words: precision %.3f, recall %.3f, false splits %.3f",
                    compounds + whole,
                    precision(),
                    recall(),
                    falseSplits());
        }
    }

    CompoundSet {
        words = List.copyOf(words);
    }

    /// The half to look at while changing things.
    static CompoundSet tuning() {
        return half(0);
    }

    /// The half whose figures are published. Do not look at its words.
    static CompoundSet reported() {
        return half(1);
    }

    private static CompoundSet half(int which) {
        List<Word> words = new ArrayList<>();
        for (String line : WordFile.lines("compounds.tsv")) {
            String[] columns = line.split("\t", -1);
            CRC32 checksum = new CRC32();
            checksum.update(columns[0].getBytes(StandardCharsets.UTF_8));
            if (checksum.getValue() % 2 == which) {
                List<String> parts = columns[1].equals(columns[0])
                        ? List.of()
                        : List.of(PosDictionary.folded(columns[1]).split(" "));
                words.add(new Word(PosDictionary.folded(columns[0]), parts));
            }
        }
        return new CompoundSet(words);
    }

    /// Parts count as the same when their stems are.
    Score score() {
        int split = 0;
        int right = 0;
        int compounds = 0;
        int broken = 0;
        List<String> wrong = new ArrayList<>();
        for (Word word : words) {
            List<String> expected = word.parts().stream()
                    .flatMap(part -> DutchAnalysis.tokens(DutchAnalysis.stemmed(), part).stream())
                    .toList();
            List<String> found = DutchAnalysis.partsOf(word.word());
            boolean isRight = found.equals(expected);
            compounds += expected.isEmpty() ? 0 : 1;
            split += found.isEmpty() ? 0 : 1;
            right += isRight && !found.isEmpty() ? 1 : 0;
            broken += expected.isEmpty() && !found.isEmpty() ? 1 : 0;
            if (!isRight) {
                wrong.add(word.word() + " " + found);
            }
        }
        return new Score(split, right, compounds, broken, words.size() - compounds, wrong);
    }
}
