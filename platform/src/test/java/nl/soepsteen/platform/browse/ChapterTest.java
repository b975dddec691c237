package nl.soepsteen.platform.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import org.junit.jupiter.api.Test;

class ChapterTest {

    @Test
    void everyOutcomeIsInExactlyOneChapter() {
        List<String> inChapters = Arrays.stream(Chapter.values())
                .filter(chapter -> chapter.facet() == Facet.OUTCOME)
                .flatMap(chapter -> chapter.choices().stream())
                .toList();

        assertThat(inChapters)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.shipped().terms(TermList.OUTCOMES).stream()
                        .map(term -> term.slug().value())
                        .toList());
    }
}
