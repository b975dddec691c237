package nl.soepsteen.index.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.index.suggest.NameWord;
import nl.soepsteen.index.suggest.TypedWords;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/// Writes every beginning of the words of a title, so that one that is typed halfway is looked up like a whole word,
/// however many words begin so.
final class TitleBeginnings {

    private TitleBeginnings() {}

    static void add(String title, Document result) {
        List<NameWord> words = NameWord.of(title);
        Set<String> first = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (NameWord word : words) {
            addBeginnings(word.exact(), all);
            word.parts().forEach(part -> addBeginnings(part, parts));
        }
        words.stream().limit(1).forEach(word -> addBeginnings(word.exact(), first));
        add(Fields.TITLE_START, first, result);
        add(Fields.TITLE_WORDS, all, result);
        add(Fields.TITLE_PARTS, parts, result);
        result.add(new NumericDocValuesField(Fields.TITLE_LENGTH, title.length()));
    }

    private static void addBeginnings(String word, Set<String> beginnings) {
        int letters = Math.min(TypedWords.letters(word), TypedWords.MAX_LETTERS);
        for (int i = 1; i <= letters; i++) {
            beginnings.add(TypedWords.beginning(word, i));
        }
    }

    private static void add(String field, Set<String> beginnings, Document result) {
        beginnings.forEach(beginning -> result.add(new StringField(field, beginning, Field.Store.NO)));
    }
}
