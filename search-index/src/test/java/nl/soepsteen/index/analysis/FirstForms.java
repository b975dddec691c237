package nl.soepsteen.index.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How words are written in front of others, by the rules of Dutch: as they are (`buurthuis`), with s
/// (`overheidsloket`), as their plural (`jongerenwerk`) or that without n or en (`groenteboer`, `kinderopvang`); verbs
/// as
/// their stem (`wandelroute`).
final class FirstForms {

    /// Prefixes, particles and small words. What they begin is no compound to people who search.
    private static final Set<String> NEVER = Set.of(
            "aan", "aarts", "achter", "als", "bij", "boven", "dan", "dat", "den", "der", "des", "die", "dit", "door",
            "een", "eer", "en", "ere", "ers", "ert", "ges", "gen", "gij", "heel", "hem", "hen", "her", "het", "hij",
            "hoe", "hun", "ieder", "iets", "in", "ing", "ist", "kan", "langs", "los", "maar", "mee", "men", "met",
            "mij", "mijn", "mis", "naar", "naast", "neder", "neer", "niet", "ons", "onder", "ont", "op", "over", "rond",
            "samen", "te", "tegen", "ten", "ter", "terug", "tot", "uit", "van", "vast", "ver", "vol", "voor", "voort",
            "vort", "want", "wat", "weg", "wel", "wie", "zij", "zijn", "zoo", "tien", "tig", "eren", "ens", "ende");

    private final Map<String, String> bases = new HashMap<>();

    FirstForms(Lexicon lexicon) {
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            if (lemma.isShort() && (lemma.noun || (lemma.adjective && !lemma.other))) {
                put(lemma.word, lemma.word);
            }
            lemma.verbStems.forEach(stem -> put(stem, stem));
        }
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            if (lemma.noun && lemma.isShort()) {
                lemma.plurals.forEach(plural -> putPlural(plural, lemma.word));
            }
        }
        for (Lexicon.Lemma lemma : lexicon.lemmas().values()) {
            if (lemma.noun && lemma.isShort() && !lemma.word.endsWith("s") && !NEVER.contains(lemma.word)) {
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
        if (form.length() >= 3 && !NEVER.contains(form)) {
            bases.putIfAbsent(form, base);
        }
    }

    /// The base words by what is written.
    Map<String, String> bases() {
        return bases;
    }
}
