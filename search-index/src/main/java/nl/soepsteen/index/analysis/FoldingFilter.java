package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings spellings of one word together: accents go (`café` → `cafe`), composed or not; curly apostrophes
/// become straight; the `'s` of a plural or genitive goes (`foto's` → `foto`), as does an apostrophe at either
/// end; `m'n`, `z'n` and `d'r` are written in full. The y with two dots that some write for ij becomes ij.
///
/// A token that folds to nothing (only combining marks) is dropped.
final class FoldingFilter extends TokenFilter {

    private static final int TWO_DOTS = 0x308;

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
                case Character.NON_SPACING_MARK -> addMark(point, kept);
                case Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {}
                default -> appendFolded(point, kept);
            }
        });
        return kept.toString();
    }

    private static void addMark(int mark, StringBuilder kept) {
        int last = kept.length() - 1;
        if (mark == TWO_DOTS && last >= 0 && kept.charAt(last) == 'y') {
            kept.setLength(last);
            kept.append("ij");
        }
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
        return inFull(token.substring(start, end));
    }

    private static String inFull(String token) {
        return switch (token) {
            case "m'n" -> "mijn";
            case "z'n" -> "zijn";
            case "d'r" -> "haar";
            default -> token;
        };
    }
}
