package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// What the scores of a question depend on besides the documents themselves: how many documents contain each word, and
/// how long the fields are. It changes with every document that comes or goes, and all scores with it; so a cursor
/// takes along the numbers of the first page, and later pages are scored by them. Otherwise a document that did
/// not change could move across the place where a page ended, and be shown twice or never.
///
/// @param documents containing each term of the question, in the order of [#terms]
/// @param fields for each field of those terms, in alphabetical order: documents that have it, words in all of them
record Statistics(List<Long> documents, List<FieldLength> fields) {

    record FieldLength(long documents, long words) {

        CollectionStatistics of(String field) {
            return new CollectionStatistics(field, documents, documents, words, documents);
        }
    }

    Statistics {
        documents = List.copyOf(documents);
        fields = List.copyOf(fields);
    }

    /// The terms of a query in a fixed order.
    static List<Term> terms(Query query) {
        Set<Term> terms = new TreeSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        return List.copyOf(terms);
    }

    static List<String> fields(List<Term> terms) {
        return List.copyOf(new TreeSet<>(terms.stream().map(Term::field).toList()));
    }

    /// The present numbers.
    static Statistics of(Query query, IndexSearcher searcher) throws IOException {
        List<Term> terms = terms(query);
        List<Long> documents = new ArrayList<>(terms.size());
        for (Term term : terms) {
            documents.add((long) searcher.getIndexReader().docFreq(term));
        }
        List<FieldLength> lengths = new ArrayList<>();
        for (String field : fields(terms)) {
            CollectionStatistics now = searcher.collectionStatistics(field);
            lengths.add(now == null ? new FieldLength(0, 0) : new FieldLength(now.docCount(), now.sumTotalTermFreq()));
        }
        return new Statistics(documents, lengths);
    }

    /// Documents by term; a term that had none is left out.
    Map<Term, Long> byTerm(Query query) {
        List<Term> terms = terms(query);
        if (terms.size() != documents.size() || fields(terms).size() != fields.size()) {
            throw new IllegalArgumentException("Statistics of another question");
        }
        Map<Term, Long> result = new TreeMap<>();
        for (int i = 0; i < terms.size(); i++) {
            if (documents.get(i) > 0) {
                result.put(terms.get(i), documents.get(i));
            }
        }
        return result;
    }

    /// Lengths by field; a field that no document had is left out.
    Map<String, CollectionStatistics> byField(Query query) {
        List<String> names = fields(terms(query));
        Map<String, CollectionStatistics> result = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            FieldLength length = fields.get(i);
            if (length.documents() > 0) {
                result.put(names.get(i), length.of(names.get(i)));
            }
        }
        return result;
    }

    /// A searcher of the same reader that scores by these numbers.
    IndexSearcher pinnedTo(IndexSearcher searcher, Query query) {
        return new PinnedSearcher(searcher.getIndexReader(), byTerm(query), byField(query));
    }

    /// The present numbers of a searcher that was not pinned.
    static Statistics orPresent(@Nullable Statistics pinned, Query query, IndexSearcher searcher) throws IOException {
        return pinned != null ? pinned : of(query, searcher);
    }
}
