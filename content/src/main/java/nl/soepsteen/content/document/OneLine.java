package nl.soepsteen.content.document;

import java.util.regex.Pattern;

/// Text of one line: what titles, names and keywords are made of. Holds what can be shown, searched and written back
/// without surprises: no line breaks, control characters or half characters, nothing that turns the reading direction
/// around, no white space at the ends.
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[ \\t]*(?:\\R[ \\t]*)+");

    private OneLine() {}

    /// What an author meant by a text that may be wrapped over lines: the lines joined, the ends stripped.
    static String of(String text) {
        String joined = BREAKS.matcher(text).replaceAll(" ");
        int start = 0;
        int end = joined.length();
        while (start < end && isSpace(joined.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(joined.charAt(end - 1))) {
            end--;
        }
        return joined.substring(start, end);
    }

    /// Whether the text says anything at all: at least one character that is not invisible.
    static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(OneLine::isVisible);
    }

    /// Whether every character may stand in a line.
    static boolean isClean(String text) {
        return text.codePoints().allMatch(OneLine::isAllowed);
    }

    /// Checks a value of a document that is being made.
    ///
    /// @throws IllegalArgumentException when it is not one clean line that says something
    static String require(String text) {
        if (!isClean(text) || !saysSomething(text) || !text.equals(of(text))) {
            throw new IllegalArgumentException("Not one clean line of text: \"" + text + "\"");
        }
        return text;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> !Characters.turnsDirection(codePoint) && !Characters.isNonCharacter(codePoint);
        };
    }
}
