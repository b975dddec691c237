package nl.soepsteen.content.advice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Cuts plain text into sentences.
final class Sentences {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private Sentences() {}

    /// The sentences of a text, without white space at their ends. A line break ends a sentence too.
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(DUTCH);
            breaks.setText(line);
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
                String sentence = line.substring(begin, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    /// How many words a sentence has.
    static int words(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
