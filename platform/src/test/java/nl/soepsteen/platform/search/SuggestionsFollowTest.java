package nl.soepsteen.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.index.Tally;
import nl.soepsteen.index.TitleSuggestion;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
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

            assertThat(suggestions.of("rotterdam").subjects())
                    .extracting(SuggestedSubject::tally)
                    .containsExactly(new Tally(4, 4));
            assertThat(suggestions.of("verhalen").pages())
                    .extracting(TitleSuggestion::slug)
                    .containsExactly("verhalentafel");
        }
    }
}
