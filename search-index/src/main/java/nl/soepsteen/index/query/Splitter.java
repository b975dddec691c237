package nl.soepsteen.index.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into tokens at spaces and quotes.
///
/// Quotes are `"`, curly, Dutch low and angle ones, in any pairing: people paste from everywhere. A quote without a
/// partner is no quote. A minus sign counts only at the start of a word and before something: `wijk-team` is one word,
/// and a lone `-` is nothing. An apostrophe inside a word belongs to it; single curly quotes around words are
/// quotes.
final class Splitter {

    private final String text;
    private int at;
    private final List<Token> tokens = new ArrayList<>();

    Splitter(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                readToken();
            }
        }
        return tokens;
    }

    private void readToken() {
        boolean minus = isMinus(text.charAt(at));
        int start = at;
        while (start < text.length() && isMinus(text.charAt(start))) {
            start++;
        }
        if (start < text.length() && isOpeningQuote(start)) {
            int end = closingQuote(start);
            if (end > 0) {
                add(text.substring(start + 1, end), true, minus);
                at = end + 1;
                return;
            }
        }
        at = start;
        while (at < text.length() && !isSpace(text.charAt(at)) && !(at > start && isQuote(text.charAt(at)))) {
            at++;
        }
        if (at == start && at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        add(text.substring(start, at), false, minus);
    }

    private void add(String token, boolean quoted, boolean minus) {
        String words = quoted ? token.strip() : withoutQuotes(token);
        if (words.codePoints().anyMatch(point -> !isSpace(point))) {
            tokens.add(new Token(words, quoted, minus));
        }
    }

    private static String withoutQuotes(String token) {
        StringBuilder kept = new StringBuilder(token.length());
        token.chars().filter(c -> !isQuote((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private boolean isOpeningQuote(int position) {
        char c = text.charAt(position);
        return isQuote(c) || c == '‘' || c == '‚' || c == '‹';
    }

    /// Where the quote that opens here closes, or -1.
    private int closingQuote(int opening) {
        char open = text.charAt(opening);
        boolean single = open == '‘' || open == '‚' || open == '‹';
        for (int i = opening + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!single && isQuote(c)) {
                return i;
            }
            if (single && (c == '’' || c == '‘' || c == '›') && endsWord(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsWord(int position) {
        return position + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(position + 1));
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂' -> true;
            default -> false;
        };
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
