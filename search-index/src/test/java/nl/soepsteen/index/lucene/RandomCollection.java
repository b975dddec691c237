package nl.soepsteen.index.lucene;

import static nl.soepsteen.index.DocumentFixture.document;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.soepsteen.index.DocumentFixture;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.index.SearchRequest.Order;
import nl.soepsteen.index.SearchRequest.Start;

/// Documents and requests by chance, the same for the same seed.
final class RandomCollection {

    private static final List<String> WORDS = List.of("soep", "brood", "buurt", "plein", "fiets", "koffie", "tuin");
    private static final List<String> GEMEENTEN = List.of("rotterdam", "utrecht", "ede");
    private static final List<String> WIJKEN = List.of("centrum", "noord", "oud-west");

    private final Random random;

    RandomCollection(long seed) {
        this.random = new Random(seed);
    }

    IndexDocument next(String id) {
        DocumentFixture fixture = document(id)
                .titled(words(1 + random.nextInt(2)))
                .summarised(words(random.nextInt(3)))
                .text(words(random.nextInt(12)))
                .changed(Instant.EPOCH.plusSeconds(random.nextInt(50)));
        for (Facet facet : Facet.values()) {
            if (facet != Facet.WIJK && facet != Facet.GEMEENTE && random.nextInt(3) > 0) {
                fixture.with(facet, values(facet, 1 + random.nextInt(3)));
            }
        }
        if (random.nextBoolean()) {
            String gemeente = any(GEMEENTEN);
            fixture.with(Facet.GEMEENTE, gemeente, any(GEMEENTEN));
            fixture.with(Facet.WIJK, gemeente + "/" + any(WIJKEN));
        }
        if (random.nextInt(3) > 0) {
            fixture.years(
                    random.nextInt(4) == 0 ? null : 2000 + random.nextInt(20),
                    random.nextInt(3) == 0 ? null : 2000 + random.nextInt(20));
        }
        return random.nextInt(4) == 0 ? fixture.invented().build() : fixture.build();
    }

    /// So many documents, with numbered ids.
    List<IndexDocument> next(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> next(prefix + i)).toList();
    }

    SearchRequest request(Order order, Start start, int size) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            Facet facet = any(List.of(Facet.values()));
            chosen.put(facet, new HashSet<>(List.of(values(facet, 1 + random.nextInt(2)))));
        }
        return new SearchRequest(
                text(),
                chosen,
                random.nextInt(4) == 0 ? 2000 + random.nextInt(20) : null,
                random.nextInt(4) == 0 ? 2000 + random.nextInt(20) : null,
                order,
                start,
                size);
    }

    private String text() {
        StringBuilder text = new StringBuilder(words(random.nextInt(5)));
        return random.nextInt(3) == 0 ? text.append(" -").append(any(WORDS)).toString() : text.toString();
    }

    private String[] values(Facet facet, int count) {
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            values[i] = switch (facet) {
                case WIJK -> any(GEMEENTEN) + "/" + any(WIJKEN);
                case GEMEENTE -> any(GEMEENTEN);
                default -> facet.parameter() + "-" + random.nextInt(5);
            };
        }
        return values;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(any(WORDS));
        }
        return words.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
