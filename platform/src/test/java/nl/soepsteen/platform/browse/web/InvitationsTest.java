package nl.soepsteen.platform.browse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.platform.browse.Gaps;
import nl.soepsteen.platform.browse.Shelf;
import nl.soepsteen.platform.browse.web.Wanted.Asked;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    @Test
    void whatIsMissingIsAskedForByName() {
        Gaps gaps = new Gaps(List.of(new Gaps.Gap(term("jongeren", "Jongeren"), 3)), List.of());

        assertThat(Invitations.of("in Bospolder", Map.of(Shelf.TARGET_GROUPS, gaps))
                        .asked())
                .containsExactly(
                        new Asked("Nog niets over jongeren in Bospolder.", "jongeren", "/doelgroepen/jongeren"));
    }

    @Test
    void whereNobodyWroteAboutItNoLinkPromisesMore() {
        Gaps gaps = new Gaps(List.of(new Gaps.Gap(term("jongeren", "Jongeren"), 0)), List.of());

        assertThat(Invitations.of("bij dit thema", Map.of(Shelf.TARGET_GROUPS, gaps))
                        .asked())
                .extracting(Asked::elsewhere)
                .containsExactly("");
    }

    @Test
    void theRestIsOneSentence() {
        assertThat(rest(2)).containsExactly("Ook over groep 0 en groep 1 staat hier nog niets.");
    }

    @Test
    void aLongRestIsCounted() {
        assertThat(rest(6))
                .containsExactly(
                        "Ook over groep 0, groep 1, groep 2, groep 3, groep 4 en groep 5 staat hier nog niets.");
        assertThat(rest(9))
                .containsExactly(
                        "Ook over groep 0, groep 1, groep 2, groep 3, groep 4 en 4 andere groepen staat hier nog niets.");
    }

    private static List<String> rest(int count) {
        List<Term> others = IntStream.range(0, count)
                .mapToObj(i -> term("groep-" + i, "Groep " + i))
                .toList();
        return Invitations.of("hier", Map.of(Shelf.TARGET_GROUPS, new Gaps(List.of(), others)))
                .rest();
    }

    private static Term term(String slug, String label) {
        return new Term(new Slug(slug), label, null, List.of(), null);
    }
}
