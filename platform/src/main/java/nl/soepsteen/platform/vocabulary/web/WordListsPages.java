package nl.soepsteen.platform.vocabulary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.VocabularyEdition;
import nl.soepsteen.platform.vocabulary.TermUse;
import nl.soepsteen.platform.vocabulary.Terms;
import nl.soepsteen.platform.vocabulary.web.WordListsPage.Row;
import nl.soepsteen.platform.vocabulary.web.WordListsPage.WordList;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Makes the page with all terms.
@Component
class WordListsPages {

    private final Terms terms;
    private final TermUse use;

    WordListsPages(Terms terms, TermUse use) {
        this.terms = terms;
        this.use = use;
    }

    /// @param looked a part of a name, a slug or another word; everything when blank
    WordListsPage of(String looked, String done) {
        VocabularyEdition now = terms.now();
        Map<TermList, Map<Slug, Integer>> counts = use.counts();
        String wanted = looked.strip().toLowerCase(Locale.ROOT);
        List<WordList> lists = new ArrayList<>();
        for (TermList list : TermList.values()) {
            List<Row> rows = now.terms(list).stream()
                    .filter(term -> isCalled(wanted, term))
                    .map(term -> row(list, term, counts.getOrDefault(list, Map.of())))
                    .toList();
            if (!rows.isEmpty()) {
                lists.add(new WordList(list.key(), ListNames.of(list), added(list), rows));
            }
        }
        return new WordListsPage(looked.strip(), lists, done);
    }

    static String address(TermList list, Slug slug) {
        return VocabularyController.PATH + "/" + list.key() + "/" + slug;
    }

    static String used(int pages) {
        return pages == 0 ? "nog geen pagina" : Dutch.count(pages, "pagina", "pagina’s");
    }

    private static String added(TermList list) {
        return list.isOpen() ? VocabularyController.PATH + "/" + list.key() + "/" + Terms.NEW : "";
    }

    private static boolean isCalled(String wanted, Term term) {
        return term.slug().value().contains(wanted)
                || term.label().toLowerCase(Locale.ROOT).contains(wanted)
                || term.alsoKnownAs().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Row row(TermList list, Term term, Map<Slug, Integer> counts) {
        return new Row(
                term.label(),
                address(list, term.slug()),
                Dutch.enumerate(term.alsoKnownAs()),
                used(counts.getOrDefault(term.slug(), 0)));
    }
}
