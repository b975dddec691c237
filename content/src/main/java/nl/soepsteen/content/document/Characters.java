package nl.soepsteen.content.document;

/// Which characters may stand in a file at all.
final class Characters {

    private Characters() {}

    /// Whether a character may stand in a file: tabs and line breaks, but no other control characters, no half pairs
    /// and none of Unicode's non-characters.
    static boolean mayStandInFile(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            case Character.SURROGATE -> false;
            default -> !isNonCharacter(codePoint);
        };
    }

    /// The embeddings, overrides and isolates that make a line read differently from what it says (CVE-2021-42574).
    static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    static boolean isNonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
