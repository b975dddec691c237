package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Lexicon;
import nl.soepsteen.index.Lexicon.Also;
import nl.soepsteen.index.Lexicon.Role;
import nl.soepsteen.index.Lexicon.Sense;
import nl.soepsteen.index.Lexicon.Value;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kept search says of one document what the index says of it among others, as long as nothing is loosened.
class MemoryQueriesTest {

    private static final long SEED = 20261123;

    private static final List<String> WORDS = List.of(
            "buurthuis",
            "buurt",
            "huis",
            "moestuin",
            "moestuinen",
            "eenzaam",
            "eenzaamheid",
            "koken",
            "kookt",
            "samen",
            "fietsen",
            "fietsles",
            "ouderen",
            "2015",
            "het",
            "voor",
            "soepsteen",
            "vrijwilligers",
            "vrijwilligerswerk");

    private static final List<String> ASKED = List.of(
            "buurthuis",
            "huis",
            "moestuin",
            "tuin",
            "eenzame",
            "koken",
            "fietsen",
            "-huis",
            "-koken",
            "\"samen koken\"",
            "\"voor ouderen\"",
            "fiets*",
            "vrijwillig*",
            "ko*",
            "ouderen",
            "senioren",
            "verbondenheid",
            "2015",
            "samen");

    private static final Lexicon LEXICON = Lexicon.of(List.of(
            new Sense(List.of("senioren"), List.of(new Also("ouderen", 0.8f)), List.of(), Role.SUBJECT),
            new Sense(
                    List.of("verbondenheid"),
                    List.of(),
                    List.of(new Value(Facet.THEME, "verbondenheid", 1f)),
                    Role.SUBJECT)));

    private final Random random = new Random(SEED);

    @Test
    void agreesWithTheIndexAboutEveryPairOfQuestionAndDocument(@TempDir Path path) throws Exception {
        List<IndexDocument> documents = documents(60);
        List<SearchRequest> requests = requests(400);
        MemoryQueries kept = new MemoryQueries();
        for (int i = 0; i < requests.size(); i++) {
            kept.put("vraag-" + i, requests.get(i));
        }
        Map<String, Set<String>> byDocument = new HashMap<>();
        documents.forEach(document -> byDocument.put(document.id(), kept.matching(document)));

        int strict = 0;
        int pairs = 0;
        try (IndexOnDisk index = IndexOnDisk.of(path, documents.toArray(IndexDocument[]::new))) {
            for (int i = 0; i < requests.size(); i++) {
                Set<String> found = new HashSet<>();
                for (IndexDocument document : documents) {
                    if (byDocument.getOrDefault(document.id(), Set.of()).contains("vraag-" + i)) {
                        found.add(document.id());
                    }
                }
                SearchRequest request = requests.get(i);
                assertThat(index.strictly(request, 100).ids())
                        .as(request.text())
                        .isEqualTo(found);
                SearchAnswer answer = index.search(request);
                if (!answer.understanding().loosened() && answer.understanding().corrected() == null) {
                    Set<String> hits = new HashSet<>();
                    answer.hits().forEach(hit -> hits.add(hit.id()));
                    assertThat(hits).as(request.toString()).isEqualTo(found);
                    strict++;
                    pairs += found.size();
                }
            }
        }
        assertThat(strict).as("questions of which nothing was loosened").isGreaterThan(150);
        assertThat(pairs).as("pairs that match").isGreaterThan(500);
    }

    @Test
    void wordsAreFoundInOtherFormsAndAsPartsOfCompounds() {
        MemoryQueries kept = keeping("huizen", "eenzame ouderen", "senioren");

        assertThat(kept.matching(
                        document("1").titled("Het buurthuis van Bospolder").build()))
                .containsExactly("huizen");
        assertThat(kept.matching(document("2")
                        .titled("Eenzaam")
                        .text("Voor ouderen in de straat.")
                        .build()))
                .containsExactlyInAnyOrder("eenzame ouderen", "senioren");
    }

    @Test
    void everythingThatIsAskedMustBeThere() {
        MemoryQueries kept = keeping("koken met ouderen in de buurt", "kokn", "koken -oudere", "\"samen koken\"", "");

        assertThat(kept.matching(document("1").titled("Koken met ouderen").build()))
                .containsExactly("");
        assertThat(kept.matching(document("2").titled("Koken, samen").build()))
                .containsExactlyInAnyOrder("", "koken -oudere");
    }

    @Test
    void aSearchThatIsTakenAwayOrReplacedIsNotAskedAnyMore() {
        MemoryQueries kept = keeping("soep", "brood");
        IndexDocument soup = document("1").titled("Soep met brood").build();
        kept.remove("brood");
        kept.put("soep", SearchRequest.of("koffie"));

        assertThat(kept.matching(soup)).isEmpty();
        assertThat(kept.size()).isEqualTo(1);
        kept.put("soep", SearchRequest.of("soep"));
        assertThat(kept.matching(soup)).containsExactly("soep");
    }

    @Test
    void fewOfManySearchesAreAskedOfADocument() {
        MemoryQueries kept = new MemoryQueries();
        for (int i = 0; i < 5_000; i++) {
            kept.put("vraag-" + i, SearchRequest.of("samen woord" + Integer.toString(i, 36) + "x"));
        }
        kept.put("soep", SearchRequest.of("samen soepsteen"));

        assertThat(kept.matching(document("1").titled("Samen om de soepsteen").build()))
                .containsExactly("soep");
        assertThat(kept.asked()).isLessThan(50);
    }

    private static MemoryQueries keeping(String... texts) {
        MemoryQueries kept = new MemoryQueries();
        for (String text : texts) {
            kept.put(text, SearchRequest.of(text).with(LEXICON));
        }
        return kept;
    }

    private List<IndexDocument> documents(int count) {
        List<IndexDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var fixture = document("d" + i)
                    .titled(some(WORDS, 1 + random.nextInt(3)))
                    .summarised(some(WORDS, random.nextInt(4)))
                    .section("Kop", "kop", some(WORDS, random.nextInt(10)))
                    .keywords(some(WORDS, 1))
                    .with(Facet.KIND, random.nextBoolean() ? "interventie" : "artikel");
            if (random.nextInt(3) == 0) {
                fixture.with(Facet.THEME, random.nextBoolean() ? "verbondenheid" : "gezondheid", "veiligheid");
            }
            if (random.nextInt(3) > 0) {
                fixture.years(
                        random.nextInt(4) == 0 ? null : 2008 + random.nextInt(10),
                        random.nextInt(3) == 0 ? null : 2018 + random.nextInt(5));
            }
            documents.add(fixture.build());
        }
        // Every word that is asked for is known, so that none is taken for a misspelling.
        documents.add(document("alles")
                .text(String.join(" ", WORDS) + " tuin senioren verbondenheid")
                .build());
        return documents;
    }

    private List<SearchRequest> requests(int count) {
        List<SearchRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<Facet, Set<String>> chosen = new HashMap<>();
            if (random.nextInt(4) == 0) {
                chosen.put(Facet.KIND, Set.of("interventie"));
            }
            if (random.nextInt(4) == 0) {
                chosen.put(
                        Facet.THEME,
                        random.nextBoolean() ? Set.of("verbondenheid") : Set.of("gezondheid", "veiligheid"));
            }
            Integer from = random.nextInt(5) == 0 ? 2010 + random.nextInt(12) : null;
            Integer until = random.nextInt(5) == 0 ? 2005 + random.nextInt(12) : null;
            requests.add(new SearchRequest(
                            some(ASKED, random.nextInt(4)),
                            chosen,
                            from,
                            until,
                            Order.RELEVANCE,
                            new Start.Offset(0),
                            SearchRequest.MAX_SIZE)
                    .with(LEXICON));
        }
        return requests;
    }

    private String some(List<String> from, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(from.get(random.nextInt(from.size())));
        }
        return String.join(" ", words);
    }
}
