package nl.soepsteen.index.analysis;

import java.util.List;
import java.util.Set;

/// The endings of verbs. Every method returns its argument when the ending is not there, or when too little would be
/// left.
///
/// Many nouns end as forms of verbs do (`buurt`, `maand`, `student`). Only endings go that hardly any noun has; the
/// nouns that
/// do are named. They are compared with the end of the word, so that their compounds stay whole too.
final class Tenses {

    private static final List<String> PARTICLES = List.of(
            "aan", "achter", "af", "bij", "binnen", "door", "in", "mee", "na", "neer", "om", "onder", "op", "over",
            "samen", "tegen", "terug", "thuis", "toe", "uit", "vast", "voor", "voort", "weg");

    /// Stems of verbs whose ge- is their own.
    private static final Set<String> OWN_GE = Set.of(
            "gebeur",
            "gebruik",
            "geloof",
            "getuig",
            "gehoorzaam",
            "gedraag",
            "gelast",
            "gebied",
            "gelei",
            "genees",
            "gewaag",
            "geraak",
            "gevoel",
            "gelof",
            "gedrag",
            "gelijk",
            "getroost",
            "geef");

    /// Ends of words whose -d belongs to them.
    private static final List<String> NO_PAST = List.of(
            "eugd", "maagd", "magd", "hoofd", "liefd", "hemd", "vreemd", "roemd", "vierd", "beeld", "weeld", "naald",
            "veld", "geld", "held", "reld", "meld", "zeld", "weld", "scheld", "vriend", "eend");

    /// Ends of words whose -t belongs to them.
    private static final List<String> NO_PRESENT = List.of("cert", "pert", "sert", "helt", "ift", "helft", "markt");

    private Tenses() {}

    /// -t of the present and the weak past (`werkt`, `werkte`), and the ge- of its participle (`gewerkt`,
    /// `samengewerkt`). Only where hardly any noun ends so: `buurt`, `krant` and `dienst` keep their t.
    static String withoutT(String word) {
        if (word.length() < 4 || !word.endsWith("t")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        boolean goes = switch (stem.charAt(stem.length() - 1)) {
            case 'b', 'd', 'f', 'g', 'k', 'm', 'p', 'w' -> true;
            case 'n' -> Spelling.endsLong(stem);
            case 'l' -> Spelling.endsLong(stem) || endsUnstressed(stem, "el", 2);
            case 'r' -> endsUnstressed(stem, "er", 3) || (stem.endsWith("eer") && Spelling.syllables(stem) > 1);
            default -> false;
        };
        return goes && isStem(stem) && !endsWithAny(word, NO_PRESENT) ? withoutGe(stem) : word;
    }

    /// -d of the weak past and the participle (`wandelde`, `gehuurd`, `uitgedeeld`).
    static String withoutD(String word) {
        if (word.length() < 5 || !word.endsWith("d")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        boolean goes = switch (stem.charAt(stem.length() - 1)) {
            case 'b', 'f', 'g', 'm', 's', 'w' -> true;
            case 'n' ->
                stem.endsWith("oon")
                        || stem.endsWith("een")
                        || stem.endsWith("ien")
                        || stem.endsWith("ijn")
                        || stem.endsWith("oen")
                        || stem.endsWith("uin");
            case 'l' -> Spelling.endsLong(stem) || endsUnstressed(stem, "el", 2);
            case 'r' ->
                endsUnstressed(stem, "er", 2)
                        || (Spelling.endsLong(stem) && !stem.endsWith("aar") && !stem.endsWith("oor"));
            default -> false;
        };
        if (goes && isStem(stem) && !endsWithAny(word, NO_PAST)) {
            return withoutGe(stem);
        }
        boolean participle = (stem.endsWith("r") || stem.endsWith("n")) && Spelling.endsLong(stem);
        String bare = withoutGe(stem);
        return participle && !bare.equals(stem) ? bare : word;
    }

    /// Whether the last syllable is this one behind a consonant, so that it bears no stress: `wandel`, `vergader`.
    private static boolean endsUnstressed(String stem, String syllable, int syllables) {
        int before = stem.length() - 3;
        return stem.endsWith(syllable)
                && before >= 0
                && Spelling.isConsonant(stem.charAt(before))
                && Spelling.syllables(stem) >= syllables;
    }

    private static boolean endsWithAny(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /// -end of a present participle: `werkend`, `wonend`; not `vriend`.
    static String withoutEnd(String word) {
        if (word.length() < 6 || !word.endsWith("end")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 3);
        boolean goes = Spelling.isConsonant(stem.charAt(stem.length() - 1)) || Suffixes.endsInGlide(stem);
        return goes && Spelling.hasVowel(stem) ? Spelling.reopened(stem) : word;
    }

    private static String withoutGe(String stem) {
        if (OWN_GE.contains(stem)) {
            return stem;
        }
        if (stem.startsWith("ge") && isStem(stem.substring(2))) {
            return stem.substring(2);
        }
        for (String particle : PARTICLES) {
            if (stem.startsWith(particle + "ge") && isStem(stem.substring(particle.length() + 2))) {
                String rest = stem.substring(particle.length());
                return OWN_GE.contains(rest) ? stem : particle + rest.substring(2);
            }
        }
        return stem;
    }

    private static boolean isStem(String rest) {
        return rest.length() >= 3 && Spelling.hasVowel(rest);
    }
}
