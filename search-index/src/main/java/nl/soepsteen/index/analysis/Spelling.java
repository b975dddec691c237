package nl.soepsteen.index.analysis;

/// Dutch spelling: syllables, long and short vowels, and how a stem is written when its ending has gone.
final class Spelling {

    private Spelling() {}

    static boolean isLetters(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    static boolean isConsonant(char c) {
        return !isVowel(c);
    }

    /// Number of vowel groups, near enough the number of syllables.
    static int syllables(CharSequence word) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i));
            if (vowel && !inside) {
                groups++;
            }
            inside = vowel;
        }
        return groups;
    }

    static boolean hasVowel(CharSequence word) {
        return syllables(word) > 0;
    }

    /// Whether the vowel before the last consonant is written with two letters: `deel`, `woon`, `dien`, `tijd`.
    static boolean endsLong(String word) {
        int n = word.length();
        if (n < 3 || isVowel(word.charAt(n - 1))) {
            return false;
        }
        char second = word.charAt(n - 2);
        char first = word.charAt(n - 3);
        return (isVowel(second) && isVowel(first)) || (first == 'i' && second == 'j');
    }

    /// The stem of a word whose ending began with a vowel: `strat` → `straat`, `bomm` → `bom`. Only words of one
    /// syllable get their long vowel back; in longer ones [#finished] shortens it everywhere, because there
    /// an unstressed e (`wandelen`, `tekenen`) cannot be told from a stressed one (`problemen`).
    static String reopened(String stem) {
        int n = stem.length();
        if (n < 2) {
            return stem;
        }
        char last = stem.charAt(n - 1);
        if (isVowel(last) || last == 'j' || last == 'w' || last == 'x') {
            return stem;
        }
        char before = stem.charAt(n - 2);
        boolean single = n == 2 || isConsonant(stem.charAt(n - 3));
        if (single && before != 'i' && before != 'y' && isVowel(before) && syllables(stem) == 1) {
            return stem.substring(0, n - 1) + before + last;
        }
        return undoubled(stem);
    }

    static String undoubled(String stem) {
        int n = stem.length();
        if (n > 2 && isConsonant(stem.charAt(n - 1)) && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            return stem.substring(0, n - 1);
        }
        return stem;
    }

    /// One way of writing for every stem: no double consonant, v or z at the end, and a doubled vowel in the last
    /// syllable of a longer word written once.
    static String finished(String stem) {
        String result = undoubled(stem);
        int n = result.length();
        if (n < 3) {
            return result;
        }
        char last = result.charAt(n - 1);
        if (last == 'v') {
            result = result.substring(0, n - 1) + 'f';
        } else if (last == 'z') {
            result = result.substring(0, n - 1) + 's';
        }
        char vowel = result.charAt(n - 2);
        if (isConsonant(result.charAt(n - 1))
                && isVowel(vowel)
                && vowel == result.charAt(n - 3)
                && syllables(result) > 1) {
            return result.substring(0, n - 2) + result.charAt(n - 1);
        }
        return result;
    }
}
