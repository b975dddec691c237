package nl.soepsteen.index.lucene;

import java.util.List;

/// The fields of a Lucene document. None can be reached by typing its name: questions are read by us, not by a query
/// parser.
final class Fields {

    /// The subject's id: term, and sort key that makes every order total.
    static final String ID = "id";

    static final String TITLE = "title";
    static final String TITLE_EXACT = "title.exact";
    static final String KEYWORDS = "keywords";
    static final String LABELS = "labels";
    static final String SUMMARY = "summary";
    static final String HEADINGS = "headings";

    /// The sections' text, one value each, with offsets for passages.
    static final String TEXT = "text";

    /// Every searched word once more, unstemmed and without positions: for longer beginnings of words.
    static final String WORDS = "words";

    /// The first few letters of every searched word.
    static final String BEGINNINGS = "beginnings";

    /// The parts of compounds in everything but the running text, stemmed.
    static final String MAIN_PARTS = "main.parts";

    /// The parts of compounds in the running text, each with the offsets of the whole compound.
    static final String TEXT_PARTS = "text.parts";

    /// Every three letters in a row of title, keywords and labels.
    static final String GRAMS = "grams";

    /// What others said about it.
    static final String TALK = "talk";

    /// The part it plays, see [nl.soepsteen.index.Standing]; older indexes hold pages alone, without it.
    static final String STANDING = "standing";

    /// Carried by what is not an invented example.
    static final String REAL = "real";

    /// The last year of the period, or that of the last change when it is not over.
    static final String LATEST = "latest";

    /// Every beginning of a title's first word, of each of its words, and of the parts of its compounds, for
    /// titles that are being typed.
    static final String TITLE_START = "title.start";

    static final String TITLE_WORDS = "title.words";
    static final String TITLE_PARTS = "title.parts";

    /// Characters in the title.
    static final String TITLE_LENGTH = "title.length";

    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String CHANGED = "changed";

    /// What comes first of equals: 0 for a real page, 1 for an invented one, two more for each lower standing.
    static final String INVENTED = "invented";

    /// What a hit shows, as doc values: reading twenty of them costs no decompression.
    static final String SHOWN = "shown";

    /// The [Sketch] of the text.
    static final String SKETCH = "sketch";

    /// The sections, stored: read for passages only.
    static final String SECTIONS = "sections";

    /// Where a word is looked for, and what finding it there weighs. A word's score is that of its best field plus
    /// three tenths of the others. Chosen with `./soepsteen relevantie slechtste`.
    static final List<Weighted> SEARCHED = List.of(
            new Weighted(TITLE, 5f),
            new Weighted(KEYWORDS, 3f),
            new Weighted(LABELS, 3f),
            new Weighted(SUMMARY, 2f),
            new Weighted(HEADINGS, 1.5f),
            new Weighted(TEXT, 2.5f));

    /// Where a word is looked for as a part of a longer one. It says less there: *huis* in *buurthuis*.
    static final List<Weighted> PARTS = List.of(new Weighted(MAIN_PARTS, 2f), new Weighted(TEXT_PARTS, 0.8f));

    /// Where others speak.
    static final Weighted TALKED = new Weighted(TALK, 0.8f);

    /// The very form that was typed, in the title.
    static final Weighted EXACT = new Weighted(TITLE_EXACT, 6f);

    static final float OTHER_FIELDS = 0.3f;

    private Fields() {}

    record Weighted(String field, float boost) {}
}
