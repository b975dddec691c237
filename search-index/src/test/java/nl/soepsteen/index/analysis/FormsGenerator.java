package nl.soepsteen.index.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.soepsteen.index.analysis.Lexicon.Lemma;

/// Makes `forms.txt`: forms that the rules of the stemmer do not bring to their lemma, of the words that other
/// words are made with most. A form that is also a word of its own (`bond`, `was`), or a form of two words, is
/// left out.
final class FormsGenerator {

    /// Enough for all strong verbs and for nouns that anybody uses.
    private static final int MOST_FORMS = 15_000;

    /// A word that begins or ends fewer other words is rare.
    private static final int FEWEST_WORDS = 2;

    /// A noun or adjective that begins or ends fewer other words gives way to a form of a verb.
    private static final int RARE = 20;

    private static final int SHORTEST_PART = 3;

    private final Lexicon lexicon;
    private final Set<String> compounds;
    private final List<String> exceptions;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Set<String>> lemmasOf = new HashMap<>();

    /// @param compounds lemmas that are left out
    /// @param exceptions the lines of `stems.txt`
    FormsGenerator(Lexicon lexicon, Set<String> compounds, List<String> exceptions) {
        this.lexicon = lexicon;
        this.compounds = compounds;
        this.exceptions = List.copyOf(exceptions);
        lexicon.lemmas().values().forEach(this::count);
    }

    private void count(Lemma lemma) {
        String word = lemma.word;
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            uses.merge(word.substring(0, at), 1, Integer::sum);
            uses.merge(word.substring(at), 1, Integer::sum);
        }
        lemma.forms.forEach(
                form -> lemmasOf.computeIfAbsent(form, it -> new HashSet<>()).add(word));
    }

    /// The lines of the list, sorted: the lemma and its forms.
    List<String> lines() {
        Map<String, Set<String>> forms = new TreeMap<>();
        List<Lemma> wanted = lexicon.lemmas().values().stream()
                .filter(lemma -> !compounds.contains(lemma.word) && uses(lemma) >= FEWEST_WORDS)
                .sorted(Comparator.comparingInt(this::uses).reversed().thenComparing(lemma -> lemma.word))
                .toList();
        // First the words themselves; then those with a prefix that the first do not help.
        int count = add(wanted, new Stemming(exceptions, List.of()), false, 0, forms);
        System.out.println("Forms of words without prefix: " + count);
        count = add(wanted, new Stemming(exceptions, written(forms)), true, count, forms);
        System.out.println("Forms: " + count);
        return written(forms);
    }

    private int uses(Lemma lemma) {
        int alone = uses.getOrDefault(lemma.word, 0);
        boolean infinitive = lemma.verb && lemma.word.endsWith("en");
        // beschrijving is made of beschrijven
        return infinitive ? Math.max(alone, uses.getOrDefault(without(2, lemma.word), 0)) : alone;
    }

    private static String without(int letters, String word) {
        return word.substring(0, word.length() - letters);
    }

    private int add(
            List<Lemma> wanted, Stemming stemming, boolean withPrefix, int before, Map<String, Set<String>> forms) {
        int count = before;
        for (Lemma lemma : wanted) {
            String stem = stemming.stemOnce(lemma.word);
            for (String form : lemma.forms) {
                if (count < MOST_FORMS
                        && withPrefix == hasPrefix(lemma)
                        && isOfOneWord(form, lemma)
                        && beginsAlike(form, lemma.word)
                        && !stemming.stemOnce(form).equals(stem)) {
                    forms.computeIfAbsent(lemma.word, it -> new TreeSet<>()).add(form);
                    count++;
                }
            }
        }
        return count;
    }

    /// `lieden` is no form of `man` to people who search.
    private static boolean beginsAlike(String form, String lemma) {
        return form.charAt(0) == lemma.charAt(0) || form.startsWith("ge");
    }

    private boolean isOfOneWord(String form, Lemma lemma) {
        for (String other : lemmasOf.getOrDefault(form, Set.of())) {
            if (!other.equals(lemma.word) && !gives(other, form, lemma)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a verb takes a form from another word: an adjective that is its participle (`beschreven`), or a
    /// rare noun (`schreef`).
    private boolean gives(String other, String form, Lemma verb) {
        Lemma owner = Objects.requireNonNull(lexicon.lemmas().get(other));
        return verb.verb && !owner.verb && !owner.other && other.equals(form) && uses(owner) < RARE;
    }

    private boolean hasPrefix(Lemma lemma) {
        return lemma.verb && Irregular.PREFIXES.stream().anyMatch(prefix -> isVerbBehind(prefix, lemma.word));
    }

    private boolean isVerbBehind(String prefix, String word) {
        if (!word.startsWith(prefix)) {
            return false;
        }
        Lemma verb = lexicon.lemmas().get(word.substring(prefix.length()));
        return verb != null && verb.verb;
    }

    private static List<String> written(Map<String, Set<String>> forms) {
        List<String> lines = new ArrayList<>();
        forms.forEach((lemma, some) -> lines.add(lemma + " " + String.join(" ", some)));
        return lines;
    }
}
