package nl.soepsteen.index.analysis;

import java.util.List;

/// The endings that Dutch words take, one method each. Every method returns its argument when the ending is not there,
/// or when too little would be left.
final class Suffixes {

    private static final List<String> PARTICLES = List.of(
            "aan", "af", "bij", "door", "in", "mee", "na", "om", "onder", "op", "over", "samen", "terug", "toe", "uit",
            "voor", "weg");

    private Suffixes() {}

    /// `huisje`, `boompje`, `tafeltje`, `bolletje`, and their plurals.
    static String withoutDiminutive(String word) {
        String one = word.endsWith("jes") ? word.substring(0, word.length() - 1) : word;
        if (!one.endsWith("je") || one.length() < 5) {
            return word;
        }
        String stem = one.substring(0, one.length() - 2);
        if (stem.endsWith("mp")) {
            return stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("elt") || stem.endsWith("ert") || stem.endsWith("ent")) {
            String shorter = stem.substring(0, stem.length() - 1);
            return Spelling.syllables(shorter) > 1 ? shorter : stem;
        }
        if (stem.endsWith("et") && stem.length() > 4 && isDoubled(stem, stem.length() - 3)) {
            return stem.substring(0, stem.length() - 3);
        }
        return Spelling.hasVowel(stem) ? stem : word;
    }

    private static boolean isDoubled(String word, int at) {
        return Spelling.isConsonant(word.charAt(at)) && word.charAt(at) == word.charAt(at - 1);
    }

    /// Plural and genitive -s: `bewoners`, `organisaties`, `gemeentes`, `teams`; not `huis`, `kans`, `proces`,
    /// `plaats`.
    static String withoutS(String word) {
        if (word.length() < 4 || !word.endsWith("s")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        char last = stem.charAt(stem.length() - 1);
        boolean longer = Spelling.syllables(stem) > 1;
        boolean goes = switch (last) {
            case 'b', 'd', 'f', 'g', 'k', 'm', 'p', 'w' -> true;
            case 'l', 'n', 'r' -> longer;
            case 'e' -> longer && (stem.endsWith("ie") || "tdgmfh".indexOf(stem.charAt(stem.length() - 2)) >= 0);
            default -> false;
        };
        return goes && Spelling.hasVowel(stem) ? stem : word;
    }

    /// -en and -e: `wijken`, `straten`, `ideeen`, `goede`; then a -s that came in sight (`Rotterdamse`).
    static String withoutEn(String word) {
        String stem = null;
        if (word.endsWith("en")) {
            stem = word.substring(0, word.length() - 2);
        } else if (word.endsWith("e")) {
            stem = word.substring(0, word.length() - 1);
        }
        if (stem == null || stem.length() < 3 || !Spelling.hasVowel(stem)) {
            return word;
        }
        char last = stem.charAt(stem.length() - 1);
        if (Spelling.isVowel(last)) {
            boolean plural = word.endsWith("en") && (stem.endsWith("ee") || stem.endsWith("ie"));
            return plural || endsInGlide(stem) ? stem : word;
        }
        String reopened = Spelling.reopened(stem);
        return isDoubled(stem, stem.length() - 1) ? reopened : withoutS(reopened);
    }

    /// `mooi`, `fraai`, `bui`: vowels after which an ending may follow.
    private static boolean endsInGlide(String stem) {
        return stem.endsWith("ooi")
                || stem.endsWith("aai")
                || stem.endsWith("oei")
                || stem.endsWith("ui")
                || stem.endsWith("ei");
    }

    /// -t of the present and the weak past (`werkt`, `werkte`), and the ge- of its participle (`gewerkt`,
    /// `samengewerkt`). Only where hardly any noun ends so: `buurt`, `krant` and `dienst` keep their t.
    static String withoutThirdPerson(String word) {
        if (word.length() < 4 || !word.endsWith("t")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        boolean goes = switch (stem.charAt(stem.length() - 1)) {
            case 'b', 'd', 'f', 'g', 'k', 'm', 'p', 'w' -> true;
            case 'l', 'n' -> Spelling.endsLong(stem);
            default -> false;
        };
        if (!goes || stem.length() < 3 || !Spelling.hasVowel(stem)) {
            return word;
        }
        return withoutGe(stem);
    }

    /// -d of a participle with ge- (`gehuurd`, `gevraagd`, `uitgedeeld`). Only behind a long vowel with l, n or r, or
    /// behind f, g and w: `gebied`, `geluid`, `geduld` and `gezond` are no participles.
    static String withoutPastParticiple(String word) {
        if (word.length() < 6 || !word.endsWith("d")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        boolean goes = switch (stem.charAt(stem.length() - 1)) {
            case 'f', 'g', 'w' -> true;
            case 'l', 'n', 'r' -> Spelling.endsLong(stem);
            default -> false;
        };
        String bare = withoutGe(stem);
        return goes && !bare.equals(stem) ? bare : word;
    }

    /// -end of a present participle: `werkend`, `wonend`; not `vriend`.
    static String withoutPresentParticiple(String word) {
        if (word.length() < 6 || !word.endsWith("end")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 3);
        boolean goes = Spelling.isConsonant(stem.charAt(stem.length() - 1)) && Spelling.hasVowel(stem);
        return goes ? Spelling.reopened(stem) : word;
    }

    private static String withoutGe(String stem) {
        if (stem.startsWith("ge") && isStem(stem.substring(2))) {
            return stem.substring(2);
        }
        for (String particle : PARTICLES) {
            if (stem.startsWith(particle + "ge") && isStem(stem.substring(particle.length() + 2))) {
                return particle + stem.substring(particle.length() + 2);
            }
        }
        return stem;
    }

    private static boolean isStem(String rest) {
        return rest.length() >= 3 && Spelling.hasVowel(rest);
    }

    /// -ing: `ontmoeting`, `vergadering`, `woning`; not `kring` or `leerling`.
    static String withoutIng(String word) {
        if (!word.endsWith("ing")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 3);
        int n = stem.length();
        if (n < 3 || !Spelling.hasVowel(stem)) {
            return word;
        }
        char last = stem.charAt(n - 1);
        boolean ling = last == 'l' && Spelling.isConsonant(stem.charAt(n - 2)) && stem.charAt(n - 2) != 'l';
        return ling ? word : Spelling.reopened(stem);
    }

    /// -heid: `eenzaamheid`, `veiligheid`; its plural -heden is written back to it before.
    static String withoutHeid(String word) {
        if (!word.endsWith("heid")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 4);
        return stem.length() >= 4 && Spelling.hasVowel(stem) ? stem : word;
    }
}
