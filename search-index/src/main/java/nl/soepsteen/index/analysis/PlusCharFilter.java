package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/// Writes the plus behind a number in letters: `65+` reads as `65 plus`, and so finds `65-plussers`. In the
/// text the word stands where the sign stands.
final class PlusCharFilter extends BaseCharFilter {

    private static final String WORD = " plus";
    private static final int PART = 512;

    private @Nullable Reader written;

    PlusCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        Reader result = written;
        if (result == null) {
            result = new StringReader(inLetters(all()));
            written = result;
        }
        return result.read(buffer, offset, length);
    }

    /// Most texts are a few sentences: a large buffer for each of them would cost more than the analysis.
    private String all() throws IOException {
        StringBuilder all = new StringBuilder();
        char[] part = new char[PART];
        for (int count = input.read(part); count >= 0; count = input.read(part)) {
            all.append(part, 0, count);
        }
        return all.toString();
    }

    private String inLetters(String text) {
        int plus = text.indexOf('+');
        if (plus < 0) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length() + 64);
        int from = 0;
        while (plus >= 0) {
            if (plus > 0 && isDigit(text.charAt(plus - 1)) && endsWord(text, plus + 1)) {
                letters.append(text, from, plus);
                int more = plus - letters.length();
                // Every letter but the last begins at the sign; behind the last the text goes on.
                for (int i = 1; i < WORD.length(); i++) {
                    addOffCorrectMap(letters.length() + i, more - i);
                }
                letters.append(WORD);
                from = plus + 1;
            }
            plus = text.indexOf('+', plus + 1);
        }
        return letters.append(text, from, text.length()).toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !(Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '+');
    }
}
