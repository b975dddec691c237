package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.soepsteen.index.IndexDocument.Section;
import nl.soepsteen.index.analysis.DutchAnalysis;
import nl.soepsteen.index.query.UserQuery.Part;
import nl.soepsteen.index.query.UserQuery.Prefix;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds where in a document's text the words of a question stand.
///
/// Words and phrases are read from the offsets in the index, exactly as they were matched, without analysing the text
/// again. Only beginnings of words need the text itself.
final class Marker {

    /// Marks looked at in one document; a page that repeats a word a thousand times has its best passage before.
    private static final int MAX_MARKS = 500;

    /// The same for beginnings, where looking is dearer.
    private static final int MAX_BEGINNINGS = 30;

    /// What a word inside a longer one counts for a passage.
    private static final float IN_COMPOUND = 0.6f;

    private final List<Weight> parts;
    private final List<Float> weights;
    private final List<String> beginnings;

    private Marker(List<Weight> parts, List<Float> weights, List<String> beginnings) {
        this.parts = parts;
        this.weights = weights;
        this.beginnings = beginnings;
    }

    /// Null when nothing was asked in words.
    static @Nullable Marker of(Reading reading, IndexSearcher searcher) throws IOException {
        List<Weight> parts = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        for (Branch branch : reading.branches()) {
            add(BranchQueries.inText(branch), rarity(branch.stem(), searcher), searcher, parts, weights);
        }
        for (Part part : reading.required()) {
            if (part instanceof Prefix) {
                beginnings.add(Analysed.folded(part.text()));
                continue;
            }
            Optional<Analysed> phrase = Analysed.of(part.text());
            if (phrase.isPresent()) {
                List<String> stems = phrase.get().stems();
                Query inOrder = BranchQueries.inOrder(Fields.TEXT, stems);
                add(inOrder, rarity(stems.getFirst(), searcher), searcher, parts, weights);
            }
        }
        beginnings.removeIf(String::isEmpty);
        return parts.isEmpty() && beginnings.isEmpty() ? null : new Marker(parts, weights, beginnings);
    }

    /// All that is marked in running text at once, but for beginnings of words; null when there is nothing.
    static @Nullable Query inText(Reading reading) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        reading.branches().forEach(branch -> any.add(BranchQueries.inText(branch), Occur.SHOULD));
        reading.required().stream()
                .filter(part -> !(part instanceof Prefix))
                .flatMap(part -> Analysed.of(part.text()).stream())
                .forEach(phrase -> any.add(BranchQueries.inOrder(Fields.TEXT, phrase.stems()), Occur.SHOULD));
        BooleanQuery all = any.build();
        return all.clauses().isEmpty() ? null : all;
    }

    private static void add(Query query, float rarity, IndexSearcher searcher, List<Weight> parts, List<Float> weights)
            throws IOException {
        parts.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f));
        weights.add(rarity);
    }

    /// A rare word says more than a common one.
    private static float rarity(String stem, IndexSearcher searcher) throws IOException {
        int documents = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, stem));
        return (float) Math.log(2 + searcher.getIndexReader().numDocs() / (1.0 + documents));
    }

    /// Whether the text of this document, at this number in its segment, may hold a mark. Cheap.
    boolean mayMark(LeafReaderContext leaf, int doc) throws IOException {
        if (!beginnings.isEmpty()) {
            return true;
        }
        for (Weight part : parts) {
            if (part.matches(leaf, doc) != null) {
                return true;
            }
        }
        return false;
    }

    /// The marks in order of place, without overlaps.
    List<Mark> marks(LeafReaderContext leaf, int doc, List<Section> sections) throws IOException {
        List<Mark> marks = new ArrayList<>();
        int[] starts = starts(sections);
        for (int i = 0; i < parts.size(); i++) {
            Matches matches = parts.get(i).matches(leaf, doc);
            if (matches != null) {
                addMarks(matches.getMatches(Fields.TEXT), i, 1f, starts, sections, marks);
                addMarks(matches.getMatches(Fields.TEXT_PARTS), i, IN_COMPOUND, starts, sections, marks);
            }
        }
        int enough = marks.size() + MAX_BEGINNINGS;
        for (int i = 0; i < sections.size() && !beginnings.isEmpty() && marks.size() < enough; i++) {
            addBeginnings(sections.get(i).text(), i, enough, marks);
        }
        return withoutOverlaps(marks);
    }

    private void addMarks(
            @Nullable MatchesIterator places,
            int part,
            float share,
            int[] starts,
            List<Section> sections,
            List<Mark> marks)
            throws IOException {
        for (int left = MAX_MARKS; places != null && left > 0 && places.next(); left--) {
            int section = sectionAt(places.startOffset(), starts);
            int start = places.startOffset() - starts[section];
            int end = Math.min(
                    places.endOffset() - starts[section],
                    sections.get(section).text().length());
            marks.add(new Mark(section, start, end, part, weights.get(part) * share));
        }
    }

    /// Lucene counts the offsets of a field's values on from each other, with one character in between.
    private static int[] starts(List<Section> sections) {
        int[] starts = new int[sections.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + sections.get(i - 1).text().length() + 1;
        }
        return starts;
    }

    private static int sectionAt(int offset, int[] starts) {
        int section = 0;
        while (section + 1 < starts.length && starts[section + 1] <= offset) {
            section++;
        }
        return section;
    }

    private void addBeginnings(String text, int section, int enough, List<Mark> marks) throws IOException {
        try (TokenStream stream = DutchAnalysis.exact().tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken() && marks.size() < enough) {
                for (int i = 0; i < beginnings.size(); i++) {
                    if (startsWith(term, beginnings.get(i))) {
                        marks.add(new Mark(section, place.startOffset(), place.endOffset(), parts.size() + i, 1f));
                        break;
                    }
                }
            }
        }
    }

    private static boolean startsWith(CharTermAttribute term, String beginning) {
        if (term.length() < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if (term.buffer()[i] != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Mark> withoutOverlaps(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::section)
                .thenComparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        List<Mark> kept = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            Mark last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || last.section() != mark.section() || last.end() <= mark.start()) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
