package nl.soepsteen.platform.bench.corpus;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.publication.Addresses;

/// Which pages people read: some often, most seldom.
public final class Readings {

    private static final long SEED = 11;
    private static final int VISITS = 5_000;

    private Readings() {}

    /// The addresses of so many pages.
    public static List<String> addresses(Corpus corpus, int pages) {
        return corpus.stories(pages).map(Readings::address).toList();
    }

    /// Visits to these addresses, one after another.
    public static List<String> visits(List<String> addresses) {
        Zipf popularity = new Zipf(addresses.size());
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> addresses.get(popularity.draw(random)))
                .limit(VISITS)
                .toList();
    }

    private static String address(Story story) {
        Document document = story.document();
        return Addresses.of(document.kind(), document.slug().value());
    }
}
