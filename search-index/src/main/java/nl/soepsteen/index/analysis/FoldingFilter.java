package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings spellings of one word together: accents go (`café` → `cafe`), composed or not; curly apostrophes become
/// straight; the `'s` of a plural or genitive goes (`foto's` → `foto`), as does an apostrophe at either end.
///
/// A token that folds to nothing (only combining marks) is dropped.
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (isPlain()) {
                return true;
            }
            String folded = withoutApostrophes(folded(term.toString()));
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
                return true;
            }
        }
        return false;
    }

    private boolean isPlain() {
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (buffer[i] >= 0x80 || buffer[i] == '\'') {
                return false;
            }
        }
        return true;
    }

    /// Compatibility decomposition, then marks and invisible characters removed.
    static String folded(String token) {
        String decomposed = Normalizer.normalize(token, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {}
                default -> appendFolded(point, kept);
            }
        });
        return kept.toString();
    }

    private static void appendFolded(int point, StringBuilder kept) {
        switch (point) {
            case 'ß' -> kept.append("ss");
            case 'æ' -> kept.append("ae");
            case 'œ' -> kept.append("oe");
            case 'ø' -> kept.append('o');
            case 'đ', 'ð' -> kept.append('d');
            case 'ł' -> kept.append('l');
            case 'ı' -> kept.append('i');
            case 'þ' -> kept.append("th");
            case '’', '‘', 'ʼ', '‛', '′', '´', '`' -> kept.append('\'');
            default -> kept.appendCodePoint(Character.toLowerCase(point));
        }
    }

    static String withoutApostrophes(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && token.charAt(start) == '\'') {
            start++;
        }
        while (end > start && token.charAt(end - 1) == '\'') {
            end--;
        }
        if (end - start > 2 && token.charAt(end - 1) == 's' && token.charAt(end - 2) == '\'') {
            end -= 2;
        }
        return token.substring(start, end);
    }
}
