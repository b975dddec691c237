package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// A word of a question that adds a fixed amount where it is found at all, the more so the rarer the word: a page that
/// has more of what was asked comes before one that has a part of it often, and *buurt* says less of a question than
/// *zwemles*.
///
/// How rare a word is comes from the searcher, so that [Statistics] pin it with everything else.
final class FoundQuery extends Query {

    /// What the rarest word adds more than a word that every page has, which adds [#COMMON].
    private static final double RARE = 1;

    private static final double COMMON = 0.5;

    private final Query word;
    private final List<Term> terms;
    private final float amount;

    /// @param word scored; what finds the word
    /// @param terms of that query, of which the most common tells how rare the word is; the first one in the field
    ///     that every document has
    /// @param amount that a word of middling rarity adds
    FoundQuery(Query word, List<Term> terms, float amount) {
        this.word = word;
        this.terms = List.copyOf(terms);
        this.amount = amount;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        double rarity = COMMON + RARE * rarity(searcher);
        Query found = new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), (float) (amount * rarity));
        return new BooleanQuery.Builder()
                .add(word, Occur.MUST)
                .add(found, Occur.SHOULD)
                .build();
    }

    /// From 0 for a word that every document has to 1 for one that hardly any has, as BM25 sees it.
    private double rarity(IndexSearcher searcher) throws IOException {
        CollectionStatistics field =
                searcher.collectionStatistics(terms.getFirst().field());
        if (field == null) {
            return 1;
        }
        // A word that no document has counts as one that one has: statistics know no zero.
        long most = 1;
        for (Term term : terms) {
            int documents = Math.max(1, TermStates.build(searcher, term, true).docFreq());
            most = Math.max(
                    most, searcher.termStatistics(term, documents, documents).docFreq());
        }
        double all = Math.max(field.docCount(), most);
        return Math.log1p((all - most) / (most + 1)) / Math.log1p(all);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        word.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return "found(" + word.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundQuery found
                && word.equals(found.word)
                && terms.equals(found.terms)
                && amount == found.amount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(word, terms, amount);
    }
}
