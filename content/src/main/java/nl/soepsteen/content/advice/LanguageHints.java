package nl.soepsteen.content.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.advice.Hint.Kind;
import nl.soepsteen.content.vocabulary.WritingWords;
import nl.soepsteen.content.vocabulary.WritingWords.Instead;

/// Reads a text as a kind colleague would: which words could hurt, which are of the trade, which sentences are
/// long. Only hints: the writer decides. Immutable and safe for use by many threads.
public final class LanguageHints {

    /// Words in a sentence that is called long. Plain-language guides of Dutch authorities advise fifteen on average;
    /// a single sentence may be longer before it is worth a remark.
    public static final int LONG = 25;

    /// More would be a wall of red ink.
    private static final int MOST = 12;

    private static final int SHOWN = 60;

    private final Map<String, Known> known = new HashMap<>();
    private final Pattern words;

    private record Known(Kind kind, Instead instead) {}

    /// @param list words with what may stand instead
    public LanguageHints(WritingWords list) {
        list.jargon().forEach(instead -> add(Kind.JARGON, instead));
        list.unwelcome().forEach(instead -> add(Kind.UNWELCOME, instead));
        List<String> longestFirst = new ArrayList<>(known.keySet());
        longestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
        StringBuilder any = new StringBuilder("(?<![\\p{L}\\p{N}-])(?:");
        for (int i = 0; i < longestFirst.size(); i++) {
            any.append(i == 0 ? "" : "|").append(Pattern.quote(longestFirst.get(i)));
        }
        words = Pattern.compile(
                any.append(")(?![\\p{L}\\p{N}-])").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void add(Kind kind, Instead instead) {
        instead.words().forEach(word -> known.put(word, new Known(kind, instead)));
    }

    /// What a writer may look at again: each word once, the weightiest kind first, at most twelve.
    ///
    /// @param text without markup
    public List<Hint> in(String text) {
        List<Hint> hints = new ArrayList<>(words(text));
        for (String sentence : Sentences.of(text)) {
            int count = Sentences.words(sentence);
            if (count > LONG) {
                hints.add(new Hint(
                        Kind.LONG_SENTENCE,
                        shortened(sentence),
                        List.of(),
                        "Deze zin heeft %d woorden. Kun je er twee van maken?".formatted(count)));
            }
        }
        hints.sort((one, other) -> one.kind().compareTo(other.kind()));
        return List.copyOf(hints.subList(0, Math.min(MOST, hints.size())));
    }

    private List<Hint> words(String text) {
        List<Hint> hints = new ArrayList<>();
        Set<Instead> told = new HashSet<>();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            Known found = known.get(matcher.group().toLowerCase(Locale.ROOT));
            if (found != null && told.add(found.instead())) {
                hints.add(new Hint(
                        found.kind(),
                        matcher.group(),
                        found.instead().rather(),
                        found.instead().reason()));
            }
        }
        return hints;
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= SHOWN) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', SHOWN);
        return sentence.substring(0, space > 0 ? space : SHOWN) + "…";
    }
}
