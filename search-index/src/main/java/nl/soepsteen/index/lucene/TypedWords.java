package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.query.UserQuery;
import nl.soepsteen.index.query.UserQuery.Part;
import nl.soepsteen.index.query.UserQuery.Phrase;
import nl.soepsteen.index.query.UserQuery.Prefix;
import nl.soepsteen.index.query.UserQuery.Word;

/// The words of a question one by one, and what in it must be there as it stands.
///
/// @param words in the order typed; a word such as `wijk-team` is two
/// @param required phrases and beginnings that hold a word
record TypedWords(UserQuery asked, List<TypedWord> words, List<Part> required) {

    TypedWords {
        words = List.copyOf(words);
        required = List.copyOf(required);
    }

    /// @param most words that are read; the rest is left out
    static TypedWords of(UserQuery asked, int most) {
        List<TypedWord> words = new ArrayList<>();
        List<Part> required = new ArrayList<>();
        List<Part> wanted = asked.wanted();
        for (int part = 0; part < wanted.size(); part++) {
            if (wanted.get(part) instanceof Word word) {
                add(part, word.text(), most, words);
            } else {
                required.add(wanted.get(part));
            }
        }
        return new TypedWords(asked, words, required);
    }

    private static void add(int part, String text, int most, List<TypedWord> words) {
        // A name before a colon is no field here, and Unicode keeps both sides of a colon together.
        String apart = text.replace(':', ' ');
        List<String> exact = DutchAnalysis.tokens(DutchAnalysis.exact(), apart);
        List<String> stems = DutchAnalysis.tokens(DutchAnalysis.stemmed(), apart);
        for (int i = 0; i < exact.size() && words.size() < most; i++) {
            words.add(new TypedWord(part, exact.size() == 1 ? text : exact.get(i), exact.get(i), stems.get(i)));
        }
    }

    /// Whether these are the words as typed.
    boolean isSame(List<TypedWord> others) {
        return words.equals(others);
    }

    /// The question with other words in the place of its own.
    String with(List<TypedWord> others) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < asked.wanted().size(); i++) {
            int part = i;
            parts.add(
                    switch (asked.wanted().get(i)) {
                        case Word word -> {
                            String now = others.stream()
                                    .filter(other -> other.part() == part)
                                    .map(TypedWord::typed)
                                    .collect(Collectors.joining(" "));
                            yield unchanged(part, others) ? word.text() : now;
                        }
                        case Phrase phrase -> '"' + phrase.text() + '"';
                        case Prefix prefix -> prefix.text() + '*';
                    });
        }
        asked.unwanted().forEach(part -> parts.add("-" + part.text()));
        return parts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private boolean unchanged(int part, List<TypedWord> others) {
        return words.stream()
                .filter(word -> word.part() == part)
                .toList()
                .equals(others.stream().filter(word -> word.part() == part).toList());
    }
}
