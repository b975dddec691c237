package nl.soepsteen.index.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Standing;
import nl.soepsteen.index.analysis.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Writes our documents as Lucene's.
public final class Documents {

    /// One flat, multi-valued dimension per facet, named by its parameter.
    static final FacetsConfig FACETS = facets();

    /// What documents carry that are not invented.
    static final Term REAL = new Term(Fields.REAL, "1");

    /// What finds everything that is no page.
    static final Query OTHERS = new TermInSetQuery(
            Fields.STANDING,
            Arrays.stream(Standing.values())
                    .filter(standing -> standing != Standing.PAGE)
                    .map(standing -> new BytesRef(standing.name()))
                    .toList());

    private static final FieldType WITH_OFFSETS = withOffsets();
    private static final FieldType WORDS_ONLY = wordsOnly();
    private static final FieldType COUNTED = counted();

    private Documents() {}

    /// For the writer of an index.
    public static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                DutchAnalysis.stemmed(),
                Map.of(
                        Fields.TITLE_EXACT, DutchAnalysis.exact(),
                        Fields.WORDS, DutchAnalysis.exact(),
                        Fields.BEGINNINGS, DutchAnalysis.beginnings(),
                        Fields.MAIN_PARTS, DutchAnalysis.parts(),
                        Fields.TEXT_PARTS, DutchAnalysis.parts(),
                        Fields.GRAMS, new Trigrams()));
    }

    /// What finds the document with this id, for replacing or removing it.
    public static Term idTerm(String id) {
        return new Term(Fields.ID, id);
    }

    /// The same document in Lucene's form.
    ///
    /// @throws IOException when a facet value cannot be encoded
    public static Document toLucene(IndexDocument document) throws IOException {
        Document result = new Document();
        result.add(new StringField(Fields.ID, document.id(), Field.Store.NO));
        result.add(new SortedDocValuesField(Fields.ID, new BytesRef(document.id())));
        addText(document, result);
        addFacets(document, result);
        addYears(document, result);
        result.add(new NumericDocValuesField(Fields.CHANGED, micros(document.changedAt())));
        result.add(new NumericDocValuesField(
                Fields.INVENTED,
                2L * Arrays.asList(Standing.values()).indexOf(document.standing()) + (document.invented() ? 1 : 0)));
        result.add(new StringField(Fields.STANDING, document.standing().name(), Field.Store.NO));
        if (!document.invented()) {
            result.add(new StringField(REAL.field(), REAL.text(), Field.Store.NO));
        }
        result.add(new LongField(Fields.LATEST, latest(document), Field.Store.NO));
        result.add(new BinaryDocValuesField(Fields.SHOWN, Shown.bytes(document)));
        result.add(new BinaryDocValuesField(
                Fields.SKETCH, document.standing() == Standing.PAGE ? Sketch.of(document) : new BytesRef()));
        result.add(new StoredField(Fields.SECTIONS, StoredSections.bytes(document.sections())));
        return FACETS.build(result);
    }

    private static void addText(IndexDocument document, Document result) {
        addText(Fields.TITLE, document.title(), result);
        addGrams(document.title(), result);
        result.add(new TextField(Fields.TITLE_EXACT, document.title(), Field.Store.NO));
        TitleBeginnings.add(document.title(), result);
        addText(Fields.SUMMARY, document.summary(), result);
        document.keywords().forEach(keyword -> addText(Fields.KEYWORDS, keyword, result));
        document.keywords().forEach(keyword -> addGrams(keyword, result));
        document.labels().forEach(label -> addText(Fields.LABELS, label, result));
        document.labels().forEach(label -> addGrams(label, result));
        document.places().forEach(place -> addText(Fields.LABELS, place, result));
        for (IndexDocument.Section section : document.sections()) {
            if (section.heading() != null) {
                addText(Fields.HEADINGS, section.heading(), result);
            }
            result.add(new Field(Fields.TEXT, section.text(), WITH_OFFSETS));
            result.add(new Field(Fields.TEXT_PARTS, section.text(), WITH_OFFSETS));
            addWords(section.text(), result);
        }
        for (String said : document.talk()) {
            result.add(new TextField(Fields.TALK, said, Field.Store.NO));
            addWords(said, result);
        }
    }

    private static void addText(String field, String text, Document result) {
        result.add(new TextField(field, text, Field.Store.NO));
        result.add(new Field(Fields.MAIN_PARTS, text, COUNTED));
        addWords(text, result);
    }

    private static void addGrams(String text, Document result) {
        result.add(new Field(Fields.GRAMS, text, WORDS_ONLY));
    }

    private static void addWords(String text, Document result) {
        result.add(new Field(Fields.WORDS, text, WORDS_ONLY));
        result.add(new Field(Fields.BEGINNINGS, text, WORDS_ONLY));
    }

    private static void addFacets(IndexDocument document, Document result) {
        document.facets()
                .forEach((facet, values) -> values.stream()
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .forEach(value -> result.add(new SortedSetDocValuesFacetField(facet.parameter(), value))));
    }

    /// An open end reaches for ever, an unknown beginning back for ever; without any year there is no period.
    private static void addYears(IndexDocument document, Document result) {
        Integer from = document.fromYear();
        Integer until = document.untilYear();
        if (from != null || until != null) {
            result.add(new IntField(Fields.FROM, from == null ? Integer.MIN_VALUE : from, Field.Store.NO));
            result.add(new IntField(Fields.UNTIL, until == null ? Integer.MAX_VALUE : until, Field.Store.NO));
        }
    }

    private static long latest(IndexDocument document) {
        Integer until = document.untilYear();
        return until != null
                ? until
                : document.changedAt().atZone(ZoneOffset.UTC).getYear();
    }

    /// The field that holds what documents carry in a facet.
    static String facetField(Facet facet) {
        return FACETS.getDimConfig(facet.parameter()).indexFieldName;
    }

    /// What documents hold that carry a value.
    static Term facetTerm(Facet facet, String value) {
        return DrillDownQuery.term(facetField(facet), facet.parameter(), value);
    }

    /// Microseconds, as PostgreSQL keeps time; what does not fit in a long is as far away as fits.
    static long micros(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
        } catch (ArithmeticException _) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.parameter(), true);
            config.setDrillDownTermsIndexing(facet.parameter(), DrillDownTermsIndexing.FULL_PATH_ONLY);
        }
        return config;
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType counted() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static FieldType wordsOnly() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
