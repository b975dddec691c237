package nl.soepsteen.index.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.lucene.Branch.Several;
import nl.soepsteen.index.lucene.Branch.Stem;
import nl.soepsteen.index.lucene.Fields.Weighted;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What one word of a question asks of Lucene.
///
/// All ways to find the word are alternatives of which the best counts, plus three tenths of the others. Words
/// that may stand for each other share one document frequency in a field, so that a rare synonym is worth no
/// more than the common word that was typed.
final class BranchQueries {

    /// What carrying a value counts, beside a word in the text: more than a keyword.
    private static final float VALUE = 4f;

    /// The same for a value among so many that their rarity says nothing: the gemeenten of a province.
    private static final float ONE_OF_MANY = 5f;

    /// From so many values of one facet on.
    private static final int MANY = 8;

    /// The same for a year that its period holds.
    private static final float YEAR = 3f;

    private static final List<Weighted> EVERYWHERE = everywhere();

    private BranchQueries() {}

    private static List<Weighted> everywhere() {
        List<Weighted> fields = new ArrayList<>(Fields.SEARCHED);
        fields.addAll(Fields.PARTS);
        fields.add(Fields.TALKED);
        return List.copyOf(fields);
    }

    /// Scored; one alternative or more.
    static Query scored(Branch branch) {
        List<Query> ways = new ArrayList<>();
        for (Weighted in : EVERYWHERE) {
            ways.add(new BoostQuery(anyOf(branch.stems(), in.field()), in.boost()));
        }
        ways.add(new BoostQuery(new TermQuery(new Term(Fields.EXACT.field(), branch.exact())), Fields.EXACT.boost()));
        for (Several phrase : branch.phrases()) {
            for (Weighted in : Fields.SEARCHED) {
                ways.add(new BoostQuery(inOrder(in.field(), phrase.stems()), in.boost() * phrase.weight()));
            }
        }
        for (Several set : branch.sets()) {
            ways.add(new BoostQuery(allOf(set.stems()), set.weight()));
        }
        addValues(branch.values(), ways);
        if (branch.year() != null) {
            ways.add(new BoostQuery(new ConstantScoreQuery(Years.of(branch.year())), YEAR));
        }
        return new DisjunctionMaxQuery(ways, Fields.OTHER_FIELDS);
    }

    /// What tells how common the branch is: its words in the text, and what it may be carried as. Not all gemeenten of
    /// a province: each of those is rare, and together they are not.
    static List<Term> counted(Branch branch) {
        List<Term> terms = new ArrayList<>();
        branch.stems().forEach(stem -> terms.add(new Term(Fields.TEXT, stem.stem())));
        if (branch.values().size() < MANY) {
            branch.values().forEach(value -> terms.add(Documents.facetTerm(value.facet(), value.value())));
        }
        return terms;
    }

    /// The places in the running text that show the branch.
    static Query inText(Branch branch) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(anyOf(branch.stems(), Fields.TEXT), Occur.SHOULD);
        any.add(anyOf(branch.stems(), Fields.TEXT_PARTS), Occur.SHOULD);
        branch.phrases().forEach(phrase -> any.add(inOrder(Fields.TEXT, phrase.stems()), Occur.SHOULD));
        for (Several set : branch.sets()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            set.stems().forEach(stem -> all.add(inTextOrPart(stem), Occur.MUST));
            any.add(all.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query inTextOrPart(String stem) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TEXT, stem)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.TEXT_PARTS, stem)), Occur.SHOULD)
                .build();
    }

    static Query inOrder(String field, List<String> stems) {
        return stems.size() == 1
                ? new TermQuery(new Term(field, stems.getFirst()))
                : new PhraseQuery(field, stems.toArray(String[]::new));
    }

    private static Query anyOf(List<Stem> stems, String field) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        stems.forEach(stem -> any.addTerm(new Term(field, stem.stem()), stem.weight()));
        return any.build();
    }

    private static Query allOf(List<String> stems) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String stem : stems) {
            List<Query> anywhere = new ArrayList<>();
            for (Weighted in : EVERYWHERE) {
                anywhere.add(new BoostQuery(new TermQuery(new Term(in.field(), stem)), in.boost()));
            }
            all.add(new DisjunctionMaxQuery(anywhere, Fields.OTHER_FIELDS), Occur.MUST);
        }
        return all.build();
    }

    private static void addValues(List<Value> values, List<Query> ways) {
        Map<Facet, List<Value>> byFacet = new EnumMap<>(Facet.class);
        values.forEach(value ->
                byFacet.computeIfAbsent(value.facet(), _ -> new ArrayList<>()).add(value));
        byFacet.forEach((facet, some) -> {
            if (some.size() >= MANY) {
                ways.add(new BoostQuery(anyOf(facet, some), ONE_OF_MANY));
            } else {
                some.forEach(value -> ways.add(new BoostQuery(carrying(value), VALUE * value.weight())));
            }
        });
    }

    private static Query anyOf(Facet facet, List<Value> values) {
        List<BytesRef> terms = values.stream()
                .map(value -> Documents.facetTerm(facet, value.value()).bytes())
                .toList();
        return new ConstantScoreQuery(new TermInSetQuery(Documents.facetField(facet), terms));
    }

    private static Query carrying(Value value) {
        return new TermQuery(Documents.facetTerm(value.facet(), value.value()));
    }

    /// What makes a hit better by a fixed amount when it carries one of these.
    static List<Query> wishes(List<Value> values) {
        return values.stream()
                .<Query>map(value -> new BoostQuery(new ConstantScoreQuery(carrying(value)), value.weight()))
                .toList();
    }
}
