package nl.soepsteen.index.analysis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The dictionary by lemma, folded; without words that have other signs than letters.
final class Lexicon {

    /// Letters of the longest lemma whose forms are kept. Longer ones are compounds and derivations: a million of
    /// them, whose parts are found in shorter ones too.
    static final int LONGEST = 13;

    /// What the dictionary says of a lemma, all its parts of speech together.
    static final class Lemma {
        final String word;

        /// Without rare ones; empty for a long lemma.
        final Set<String> forms;

        /// Empty for a long lemma.
        final Set<String> plurals;

        /// The first persons of the present.
        final Set<String> verbStems = new LinkedHashSet<>(1);

        boolean noun;
        boolean de;
        boolean het;

        /// Whether the word itself may be a plural.
        boolean plural;

        boolean verb;
        boolean adjective;
        boolean other;

        Lemma(String word) {
            this.word = word;
            forms = isShort() ? new TreeSet<>() : Set.of();
            plurals = isShort() ? new TreeSet<>() : Set.of();
        }

        boolean isShort() {
            return word.length() <= LONGEST;
        }

        private void add(String form, String tag) {
            if (isShort() && !isRare(form, tag)) {
                forms.add(form);
            }
            if (tag.startsWith("ZNW")) {
                addNoun(form, tag);
            } else if (tag.startsWith("WKW")) {
                verb = true;
                if (isShort() && tag.equals("WKW:TGW:1EP")) {
                    verbStems.add(form);
                }
            } else if (tag.startsWith("BNW")) {
                adjective |= form.equals(word);
            } else {
                other = true;
            }
        }

        /// Diminutives, which go by rules, and forms that hardly anybody writes: `groters`, `werkenden`,
        /// `allergrootst`.
        private static boolean isRare(String form, String tag) {
            boolean adjective = tag.startsWith("BNW")
                    && (tag.endsWith("IET") || tag.endsWith("MRV:DE_") || form.startsWith("aller"));
            boolean verb = tag.endsWith("GIJ")
                    || tag.endsWith("LOS")
                    || tag.equals("WKW:ODW:MRV:DE_")
                    || tag.startsWith("WKW:VTD:ZNW")
                    || tag.equals("WKW:AWS");
            return adjective || verb || tag.contains("VRK") || tag.equals("ZNW:BEZ");
        }

        private void addNoun(String form, String tag) {
            noun = true;
            if (tag.equals("ZNW:MRV:DE_")) {
                plural |= form.equals(word);
                if (isShort() && !form.equals(word)) {
                    plurals.add(form);
                }
            } else if (tag.equals("ZNW:EKV:DE_")) {
                de = true;
            } else if (tag.equals("ZNW:EKV:HET")) {
                het = true;
            }
        }
    }

    private final Map<String, Lemma> lemmas = new TreeMap<>();
    private final Set<String> names = new HashSet<>();

    static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        PosDictionary.forEach((form, lemma, tag) -> {
            String word = PosDictionary.folded(lemma);
            String written = PosDictionary.folded(form);
            if (Spelling.isLetters(word) && Spelling.isLetters(written) && !written.isEmpty() && !word.isEmpty()) {
                if (!Character.isLowerCase(lemma.codePointAt(0))) {
                    lexicon.addName(written, tag);
                } else {
                    lexicon.lemmas.computeIfAbsent(word, Lemma::new).add(written, tag);
                }
            }
        });
        return lexicon;
    }

    private void addName(String name, String tag) {
        if (tag.startsWith("ENM:LOC") || tag.startsWith("ENM:PER")) {
            names.add(name);
        }
    }

    /// By the word, sorted.
    Map<String, Lemma> lemmas() {
        return lemmas;
    }

    /// Names of places and people.
    Set<String> names() {
        return names;
    }
}
