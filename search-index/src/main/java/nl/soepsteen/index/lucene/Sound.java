package nl.soepsteen.index.lucene;

import java.util.List;
import java.util.regex.Pattern;

/// What a Dutch word sounds like, roughly: words that people mix up in writing give the same.
final class Sound {

    private static final List<Rule> RULES = List.of(
            rule("ij", "ei"),
            rule("y", "i"),
            rule("ou", "au"),
            rule("ch", "g"),
            rule("ck", "k"),
            rule("qu", "kw"),
            rule("ph", "f"),
            rule("th", "t"),
            rule("x", "ks"),
            rule("ie", "i"),
            rule("z", "s"),
            rule("v", "f"),
            rule("c(?=[eiy])", "s"),
            rule("c", "k"),
            rule("dt$|d$", "t"),
            rule("b$", "p"),
            rule("(.)\\1+", "$1"));

    private Sound() {}

    private record Rule(Pattern written, String heard) {}

    private static Rule rule(String written, String heard) {
        return new Rule(Pattern.compile(written), heard);
    }

    /// @param word folded
    static String of(String word) {
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.written().matcher(sound).replaceAll(rule.heard());
        }
        return sound;
    }
}
