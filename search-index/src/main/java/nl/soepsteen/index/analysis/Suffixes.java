package nl.soepsteen.index.analysis;

/// The endings that nouns and adjectives take, one method each. Every method returns its argument when the ending is
/// not there,
/// or when too little would be left.
final class Suffixes {

    private Suffixes() {}

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
            case 'e' -> longer && isPluralBehindE(stem);
            case 't' -> stem.endsWith("st") || stem.endsWith("pt") || stem.endsWith("ct");
            case 'u' -> stem.endsWith("eau");
            default -> false;
        };
        return goes && Spelling.hasVowel(stem) ? stem : word;
    }

    /// `gemeentes`, `machines`, `modules`; not `adres`, `proces`, `zwemles`.
    private static boolean isPluralBehindE(String stem) {
        char before = stem.charAt(stem.length() - 2);
        return "tdgmfhn".indexOf(before) >= 0
                || stem.endsWith("ie")
                || (before == 'l' && Spelling.isVowel(stem.charAt(stem.length() - 3)));
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
    static boolean endsInGlide(String stem) {
        return stem.endsWith("ooi")
                || stem.endsWith("aai")
                || stem.endsWith("oei")
                || stem.endsWith("ui")
                || stem.endsWith("ei");
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

    /// Comparative and superlative of adjectives whose own ending shows that they are some: `veiliger`, `makkelijkst`,
    /// `eenzaamste`. Others (`groter`) end as nouns do.
    static String withoutDegree(String word) {
        String stem = word;
        if (word.endsWith("ischt") || word.endsWith("loost")) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("st")) {
            stem = word.substring(0, word.length() - 2);
        } else if (word.endsWith("er")) {
            stem = Spelling.reopened(word.substring(0, word.length() - 2));
        }
        boolean adjective = stem.endsWith("lijk")
                || stem.endsWith("ig")
                || stem.endsWith("zaam")
                || stem.endsWith("zam")
                || stem.endsWith("isch")
                || stem.endsWith("rijk")
                || stem.endsWith("loos")
                || stem.endsWith("loz")
                || stem.endsWith("baar");
        return adjective && stem.length() > 4 ? stem : word;
    }
}
