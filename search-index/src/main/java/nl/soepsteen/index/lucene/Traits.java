package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.lucene.Needs.Beginning;
import nl.soepsteen.index.lucene.Needs.Carried;
import nl.soepsteen.index.lucene.Needs.Ran;
import nl.soepsteen.index.lucene.Needs.Trait;
import nl.soepsteen.index.lucene.Needs.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Everything in one document that a kept question may need.
///
/// @param reader of an index that holds this document alone
record Traits(IndexDocument document, IndexReader reader) {

    /// A trait may come more than once.
    void forEach(Consumer<Trait> consumer) throws IOException {
        for (Fields.Weighted in : BranchQueries.EVERYWHERE) {
            terms(in.field(), Word::new, consumer);
        }
        terms(Fields.BEGINNINGS, Beginning::new, consumer);
        document.facets()
                .forEach((facet, values) -> values.forEach(value -> consumer.accept(new Carried(facet, value))));
        years().forEach(year -> consumer.accept(new Ran(year)));
    }

    private void terms(String field, Function<String, Trait> trait, Consumer<Trait> consumer) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                consumer.accept(trait.apply(term.utf8ToString()));
            }
        }
    }

    private List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        Integer from = document.fromYear();
        Integer until = document.untilYear();
        if (from != null || until != null) {
            int last = until == null ? Years.LAST : Math.min(until, Years.LAST);
            for (int year = from == null ? Years.FIRST : Math.max(from, Years.FIRST); year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
