package nl.soepsteen.platform.bench.corpus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.vocabulary.Vocabulary;

/// A corpus of any size. Document n is the same whatever the size, in every run, and can be made again at any moment.
public final class Corpus {

    private static final long SEED = 0x50E95733L;
    private static final Instant NEWEST = Instant.parse("2026-11-01T12:00:00Z");

    /// Words in a body: most documents are a page, some are many.
    private static final double MEDIAN_WORDS = 380;

    private static final double SPREAD = 0.6;
    private static final int FEWEST = 60;
    private static final int MOST = 3_000;

    private final Country country = new Country();
    private final Prose prose = new Prose(Lexicon.shipped());
    private final Labelling labelling;
    private final List<List<String>> templates;

    public Corpus(Vocabulary vocabulary) {
        this.labelling = new Labelling(vocabulary, country);
        this.templates = List.copyOf(vocabulary.templates().values());
    }

    /// Documents 0 to `count`.
    public Stream<Story> stories(int count) {
        return IntStream.range(0, count).mapToObj(this::story);
    }

    /// Every place that documents can speak of.
    public List<Place> places() {
        return country.all().stream().flatMap(List::stream).toList();
    }

    /// One document.
    public Story story(int number) {
        // Scrambled first: from seeds that lie side by side, streams would follow each other and documents look alike.
        SplittableRandom random = new SplittableRandom(new SplittableRandom(SEED ^ number).nextLong());
        int[] about = prose.drawSubjects(random);
        String title = Prose.capital(prose.telling(about, random) + " "
                + prose.sentence(random.nextInt(2, 6), about, random).toLowerCase(Locale.ROOT));
        String summary = prose.paragraph(random.nextInt(15, 40), about, random);
        List<Story.Section> sections = sections(about, random);
        List<String> keywords = IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> prose.telling(about, random))
                .distinct()
                .toList();
        Document document = labelling.label(
                new Slug(slug(title, number)),
                cut(title, Document.MAX_TITLE),
                cut(summary, Document.MAX_SUMMARY),
                keywords,
                Story.body(sections),
                random);
        Instant changedAt = NEWEST.minus(Duration.ofSeconds(random.nextLong(0, 200_000_000)));
        return new Story(number, document, sections, changedAt);
    }

    private List<Story.Section> sections(int[] about, RandomGenerator random) {
        List<String> template = templates.get(random.nextInt(templates.size()));
        double drawn = MEDIAN_WORDS * Math.exp(SPREAD * random.nextGaussian());
        int words = (int) Math.clamp(drawn, FEWEST, MOST);
        int count = Math.clamp(words / 60L, 1, template.size());
        List<Story.Section> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sections.add(section(template.get(i), words / count, about, random));
        }
        return sections;
    }

    private Story.Section section(String heading, int words, int[] about, RandomGenerator random) {
        boolean listed = random.nextInt(4) == 0;
        int running = listed ? words / 2 : words;
        List<String> paragraphs = new ArrayList<>();
        for (int left = running; left > 0; left -= 60) {
            paragraphs.add(prose.paragraph(Math.min(60, left), about, random));
        }
        List<String> points = new ArrayList<>();
        for (int left = words - running; left > 0; left -= 9) {
            points.add(prose.sentence(9, about, random));
        }
        return new Story.Section(heading, paragraphs, points);
    }

    private static String slug(String title, int number) {
        String words = Slug.from(title).value();
        return cut(words, 60).replaceAll("-+$", "") + "-" + number;
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.lastIndexOf(' ', most) < 0 ? most : text.lastIndexOf(' ', most));
    }
}
