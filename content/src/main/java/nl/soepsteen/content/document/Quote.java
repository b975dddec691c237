package nl.soepsteen.content.document;

/// Shows people their own words inside a message: shortened, and without characters that could spoil a log.
final class Quote {

    private static final int MAX = 60;

    private Quote() {}

    static String of(String text) {
        return "`" + shortened(text) + "`";
    }

    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MAX)
                .map(codePoint -> OneLine.isClean(Character.toString(codePoint)) ? codePoint : 0xFFFD)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > MAX ? shown + "…" : shown.toString();
    }
}
