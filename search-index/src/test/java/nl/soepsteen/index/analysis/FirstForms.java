package nl.soepsteen.index.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How words are written in front of others, by the rules of Dutch: as they are (`buurthuis`), with s
/// (`overheidsloket`), as their plural (`jongerenwerk`) or that without n or en (`groenteboer`,
/// `kinderopvang`); verbs as their stem (`wandelroute`).
final class FirstForms {

    private final Set<String> never;
    private final Map<String, String> bases = new HashMap<>();

    /// @param never what begins no compound
    FirstForms(Lexicon lexicon, Set<String> never) {
        this.never = never;
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            if (lemma.isShort() && (lemma.noun || (lemma.adjective && !lemma.other))) {
                put(lemma.word, lemma.word);
            }
        }
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            lemma.verbStems.forEach(stem -> put(stem, lemma.word));
        }
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            if (lemma.noun && lemma.isShort()) {
                lemma.plurals.forEach(plural -> putPlural(plural, lemma.word));
            }
        }
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            if (lemma.noun && lemma.isShort() && !lemma.word.endsWith("s") && !never.contains(lemma.word)) {
                put(lemma.word + "s", lemma.word);
            }
        }
    }

    private void putPlural(String plural, String base) {
        if (plural.endsWith("en")) {
            put(plural, base);
            put(plural.substring(0, plural.length() - 1), base);
            if (plural.endsWith("eren")) {
                put(plural.substring(0, plural.length() - 2), base);
            }
        }
    }

    /// The first word that asks for a form gets it: plain words before forms of others.
    private void put(String form, String base) {
        if (form.length() >= 3 && !never.contains(form)) {
            bases.putIfAbsent(form, base);
        }
    }

    /// The base words by what is written.
    Map<String, String> bases() {
        return bases;
    }
}
