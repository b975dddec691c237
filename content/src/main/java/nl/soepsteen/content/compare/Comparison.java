package nl.soepsteen.content.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.compare.Piece.Change;

/// Compares two Markdown texts section by section and, within a section, word by word: that is how people say what
/// they changed.
public final class Comparison {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.*)$");
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+$");

    /// Words of one section that are compared one by one; of longer ones whole lines are. What has more lines
    /// than this is one change as a whole. Comparing takes the square of it, when all is different.
    private static final int MOST_TOKENS = 3_000;

    /// Words and lines of all sections together; what comes after them is one change as a whole.
    private static final int MOST_IN_ALL = 30_000;

    /// Sections that are told apart; a text with more is one section.
    private static final int MOST_SECTIONS = 500;

    private int compared;

    private Comparison() {}

    private record Part(String heading, String text) {}

    /// Every section of either text, in the order of the later one; what is gone stands where it stood.
    ///
    /// @param before the earlier text
    /// @param after the later text
    public static List<SectionDifference> of(String before, String after) {
        return new Comparison().sections(before, after);
    }

    private List<SectionDifference> sections(String before, String after) {
        List<Part> old = parts(before);
        List<Part> present = parts(after);
        List<SectionDifference> result = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(headings(old), headings(present), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    Part one = old.get(delta.getSource().getPosition() + i);
                    Part other = present.get(delta.getTarget().getPosition() + i);
                    result.add(new SectionDifference(other.heading(), words(one.text(), other.text())));
                }
            } else {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    result.add(whole(old.get(delta.getSource().getPosition() + i), Change.REMOVED));
                }
                for (int i = 0; i < delta.getTarget().size(); i++) {
                    result.add(whole(present.get(delta.getTarget().getPosition() + i), Change.ADDED));
                }
            }
        }
        return List.copyOf(result);
    }

    private static SectionDifference whole(Part part, Change change) {
        return new SectionDifference(part.heading(), List.of(new Piece(change, part.text())));
    }

    private static List<String> headings(List<Part> parts) {
        return parts.stream().map(Part::heading).toList();
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = HEADING.matcher(text);
        String heading = "";
        int begin = 0;
        while (matcher.find()) {
            add(heading, text.substring(begin, matcher.start()), parts);
            heading = withoutClosing(matcher.group(1));
            begin = matcher.end();
        }
        add(heading, text.substring(begin), parts);
        return parts.size() <= MOST_SECTIONS ? parts : List.of(new Part("", text.strip()));
    }

    /// A heading may end in the signs it began with.
    private static String withoutClosing(String heading) {
        int end = heading.length();
        while (end > 0 && " \t#".indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end);
    }

    private static void add(String heading, String text, List<Part> parts) {
        if (!heading.isEmpty() || !text.isBlank()) {
            parts.add(new Part(heading, text.strip()));
        }
    }

    private List<Piece> words(String before, String after) {
        if (before.equals(after)) {
            return List.of(new Piece(Change.KEPT, after));
        }
        boolean inWords = isShort(WORD, before) && isShort(WORD, after);
        List<String> old = tokens(inWords, before);
        List<String> present = tokens(inWords, after);
        compared += old.size() + present.size();
        List<Piece> pieces = new ArrayList<>();
        if (compared > MOST_IN_ALL || Math.max(old.size(), present.size()) > MOST_TOKENS) {
            add(Change.REMOVED, List.of(before), pieces);
            add(Change.ADDED, List.of(after), pieces);
            return pieces;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, present, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(Change.KEPT, delta.getTarget().getLines(), pieces);
            } else {
                add(Change.REMOVED, delta.getSource().getLines(), pieces);
                add(Change.ADDED, delta.getTarget().getLines(), pieces);
            }
        }
        return pieces;
    }

    private static void add(Change change, List<String> tokens, List<Piece> pieces) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(change, String.join("", tokens)));
        }
    }

    private static boolean isShort(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(MOST_TOKENS + 1).count() <= MOST_TOKENS;
    }

    private static List<String> tokens(boolean inWords, String text) {
        return inWords
                ? WORD.matcher(text).results().map(MatchResult::group).toList()
                : List.of(text.split("(?<=\\n)", -1));
    }
}
