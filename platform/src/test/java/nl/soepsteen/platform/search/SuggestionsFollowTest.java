package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.SearchIndex;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.publication.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Suggestions go with the index.
class SuggestionsFollowTest {

    @Test
    void aNewPageIsSuggestedAndCounted(@TempDir Path temp) throws Exception {
        Path folder = Texts.folder(temp.resolve("folder"), 3);
        try (RunningSite running = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + folder)) {
            Suggestions suggestions = running.bean(Suggestions.class);
            assertThat(suggestions.of("rotterdam").subjects())
                    .extracting(SuggestedSubject::tally)
                    .containsExactly(new Tally(3, 3));
            assertThat(suggestions.of("verhalentafel").pages()).isEmpty();

            new Writing(running.bean(Publications.class), running.bean(DocumentReader.class))
                    .put("verhalentafel", "Verhalentafel");
            running.awaitIndexed();

            assertThat(suggestions.of("verhalen").pages())
                    .extracting(TitleSuggestion::slug)
                    .containsExactly("verhalentafel");
            awaitCount(suggestions, 4);
        }
    }

    @Test
    void whoTypesWhileAllIsCountedAnewGetsTheCountsOfBefore(@TempDir Path temp) throws Exception {
        Path folder = Texts.folder(temp.resolve("folder"), 3);
        try (RunningSite running = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + folder)) {
            CountDownLatch counted = new CountDownLatch(1);
            AtomicBoolean slow = new AtomicBoolean();
            Suggestions suggestions = new Suggestions(running.bean(SearchIndex.class), Vocabulary.shipped(), paths -> {
                if (slow.get()) {
                    await(counted);
                }
                return running.bean(Places.class).names(paths);
            });
            awaitCount(suggestions, 3);

            slow.set(true);
            new Writing(running.bean(Publications.class), running.bean(DocumentReader.class))
                    .put("verhalentafel", "Verhalentafel");
            running.awaitIndexed();
            assertThat(count(suggestions)).isEqualTo(new Tally(3, 3));
            assertThat(count(suggestions)).isEqualTo(new Tally(3, 3));

            counted.countDown();
            awaitCount(suggestions, 4);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Tally count(Suggestions suggestions) {
        return suggestions.of("rotterdam").subjects().getFirst().tally();
    }

    private static void awaitCount(Suggestions suggestions, int pages) throws InterruptedException {
        Tally wanted = new Tally(pages, pages);
        Instant deadline = Instant.now().plusSeconds(60);
        while (!count(suggestions).equals(wanted) && Instant.now().isBefore(deadline)) {
            Thread.sleep(10);
        }
        assertThat(count(suggestions)).isEqualTo(wanted);
    }
}
