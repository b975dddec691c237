package nl.soepsteen.index.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a person typed into the search box.
///
/// Whatever the text, reading it succeeds: what has no meaning as an operator is a word or nothing at all. Words are
/// not yet analysed here; a word may turn out to hold several tokens (`wijk-team`) or none (`&`).
///
/// @param wanted in the order typed, without repetitions
/// @param unwanted what no hit may contain
public record UserQuery(List<Part> wanted, List<Part> unwanted) {

    /// Characters that are read; the rest of a longer text is ignored.
    public static final int MAX_LENGTH = 1_000;

    /// Parts that are read, wanted and unwanted together; later ones are ignored.
    public static final int MAX_PARTS = 64;

    /// Beginnings of words that are honoured; later ones are read as whole words, because each may cost
    /// as much as many words.
    public static final int MAX_PREFIXES = 8;

    public UserQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /// One thing that was asked for.
    public sealed interface Part {

        /// The words as typed.
        String text();
    }

    /// A word; hits need not contain every one when there are many.
    public record Word(String text) implements Part {}

    /// `"words in this order"`: hits contain them so, in any inflection.
    public record Phrase(String text) implements Part {}

    /// `begin*`: hits contain a word that begins so.
    ///
    /// @param text the letters before the star, at least two
    public record Prefix(String text) implements Part {}

    /// Whether nothing was asked, which means everything.
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /// Reads a text. Never fails.
    public static UserQuery parse(String text) {
        Set<Part> wanted = new LinkedHashSet<>();
        Set<Part> unwanted = new LinkedHashSet<>();
        int prefixes = 0;
        for (Token token : new Splitter(shortened(text)).tokens()) {
            if (wanted.size() + unwanted.size() >= MAX_PARTS) {
                break;
            }
            Part part = part(token, prefixes < MAX_PREFIXES);
            if (part instanceof Prefix) {
                prefixes++;
            }
            (token.minus() ? unwanted : wanted).add(part);
        }
        return new UserQuery(new ArrayList<>(wanted), new ArrayList<>(unwanted));
    }

    private static Part part(Token token, boolean prefixAllowed) {
        if (token.quoted()) {
            return new Phrase(token.text());
        }
        String text = token.text();
        if (prefixAllowed && text.endsWith("*")) {
            String letters = text.replaceFirst("\\*+$", "");
            if (letters.codePointCount(0, letters.length()) >= 2
                    && letters.codePoints().allMatch(Character::isLetterOrDigit)) {
                return new Prefix(letters);
            }
        }
        return new Word(text);
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
        return text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
