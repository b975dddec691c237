package nl.soepsteen.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// LanguageTool's dictionary of Dutch forms, lemmas and tags; origin and licence stand in NOTICE.
///
/// A tag begins with the part of speech: `ZNW` noun, `WKW` verb, `BNW` adjective, `BYW` adverb, `ENM` name, and
/// others. Then follow number (`EKV` one, `MRV` more), article (`DE_`, `HET`), `VRK` for a diminutive; for
/// verbs time and person (`TGW:1EP` present, I), `VTD` past participle, `ODW` present one, `LOS` for a form
/// that is parted from its particle; for adjectives `STL` as it stands, `VGR` comparative, `OVR` superlative,
/// `VRB` inflected.
final class PosDictionary {

    /// Takes one line of the dictionary.
    interface Reader {

        /// @param form as it is written, with accents and capitals
        /// @param lemma likewise
        void read(String form, String lemma, String tag);
    }

    private PosDictionary() {}

    /// All lines, always in the same order.
    static void forEach(Reader reader) {
        URL file = Objects.requireNonNull(PosDictionary.class.getResource("/org/languagetool/resource/nl/dutch.dict"));
        try {
            for (WordData data : new DictionaryLookup(Dictionary.read(file))) {
                reader.read(
                        data.getWord().toString(),
                        data.getStem().toString(),
                        data.getTag().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As the index writes it.
    static String folded(String word) {
        if (Spelling.isLetters(word)) {
            return word;
        }
        return FoldingFilter.withoutApostrophes(FoldingFilter.folded(word.toLowerCase(Locale.ROOT)));
    }
}
