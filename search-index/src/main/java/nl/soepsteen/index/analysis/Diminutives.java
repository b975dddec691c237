package nl.soepsteen.index.analysis;

import java.util.List;

/// Brings a diminutive back to its word: `huisje`, `boompje`, `tafeltje`, `bolletje`, `woninkje`, and their plurals.
///
/// The hard ones end in -tje: the t may be of the word (`kaartje`, `studentje`) or of the ending (`jaartje`,
/// `wagentje`). The
/// sounds before it decide; where they do not, the nouns are named. The end of the word is compared, so that compounds
/// follow.
final class Diminutives {

    /// Ends of words whose t is their own, though the rule would take it.
    private static final List<String> OWN_T = List.of(
            "kaart", "taart", "staart", "vaart", "maart", "baart", "buurt", "beurt", "eelt", "tapijt", "profijt",
            "krijt", "spijt", "erwijt", "concert", "expert", "dessert", "desert", "hert", "ment", "dent", "cent",
            "tent", "bent", "nent", "rrent", "ient", "esent", "event", "lent", "quent");

    /// Ends of words on -et: other words that end so are words on -e (`codetje`) or have -etje (`bloemetje`).
    private static final List<String> ON_ET = List.of(
            "ilet", "binet", "dget", "cket", "rnet", "akket", "allet", "anket", "orset", "chet", "iket", "loket",
            "eket", "gazet", "garet", "ziet", "kket", "planet", "ornet");

    /// Ends that take a t in spite of [#OWN_T].
    private static final List<String> NOT_OWN_T = List.of("molent");

    /// Nouns on -oor: other words that end so have a t of their own (`soort`, `poort`).
    private static final List<String> ON_OOR = List.of("toort", "spoort", "koort");

    private Diminutives() {}

    static String stem(String word) {
        String one = word.endsWith("jes") ? word.substring(0, word.length() - 1) : word;
        if (!one.endsWith("je") || one.length() < 5) {
            return word;
        }
        String stem = one.substring(0, one.length() - 2);
        if (stem.endsWith("i")) {
            return word;
        }
        if (stem.endsWith("mp")) {
            return without(1, stem);
        }
        if (stem.endsWith("ink") && Spelling.syllables(stem) > 1) {
            return without(1, stem) + "g";
        }
        if (isOfEtje(stem)) {
            return withoutEt(stem);
        }
        if (stem.endsWith("t") && isOfEnding(stem)) {
            return without(1, stem);
        }
        return Spelling.hasVowel(stem) ? stem : word;
    }

    private static boolean isOfEtje(String stem) {
        return stem.endsWith("et")
                && stem.length() > 4
                && Spelling.isConsonant(stem.charAt(stem.length() - 3))
                && !ends(stem, ON_ET);
    }

    /// Often an e remains: `code` ends so itself, `bloeme` loses it as every word does.
    private static String withoutEt(String stem) {
        if (stem.endsWith("nget")) {
            return without(2, stem);
        }
        return isDoubled(stem, stem.length() - 3) ? without(3, stem) : without(1, stem);
    }

    private static String without(int letters, String word) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isDoubled(String word, int at) {
        return Spelling.isConsonant(word.charAt(at)) && word.charAt(at) == word.charAt(at - 1);
    }

    /// Whether the t behind which -je stood belongs to the ending.
    private static boolean isOfEnding(String stem) {
        String bare = without(1, stem);
        if (bare.length() < 3 || (ends(stem, OWN_T) && !ends(stem, NOT_OWN_T))) {
            return false;
        }
        return switch (bare.charAt(bare.length() - 1)) {
            case 'l', 'n' -> Spelling.endsLong(bare) || endsUnstressed(bare);
            case 'r' -> bare.endsWith("oor") ? ends(stem, ON_OOR) : Spelling.endsLong(bare) || endsUnstressed(bare);
            case 'w' -> true;
            case 'e' -> bare.endsWith("ie") && Spelling.syllables(bare) > 2;
            case 'i' -> bare.endsWith("aai") || bare.endsWith("ooi");
            case 'j' -> bare.endsWith("ij") && Spelling.syllables(bare) > 1;
            case 'u' -> bare.endsWith("eau");
            default -> false;
        };
    }

    /// `tafel`, `kamer`, `wagen`: an e that bears no stress.
    private static boolean endsUnstressed(String bare) {
        return bare.charAt(bare.length() - 2) == 'e' && Spelling.syllables(bare) > 1;
    }

    private static boolean ends(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
