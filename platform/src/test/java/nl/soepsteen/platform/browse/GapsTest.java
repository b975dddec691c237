package nl.soepsteen.platform.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.index.Tally;
import nl.soepsteen.platform.browse.Gaps.Gap;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final List<Term> GROUPS = terms("ouderen", "jongeren", "mantelzorgers", "nieuwkomers", "buren");

    @Test
    void whatIsThereIsNotMissing() {
        Gaps gaps = Gaps.of(GROUPS, Set.of("ouderen", "buren"), Map.of());

        assertThat(gaps.first()).extracting(gap -> gap.term().slug().value()).doesNotContain("ouderen", "buren");
        assertThat(gaps.first()).hasSize(3);
        assertThat(gaps.others()).isEmpty();
    }

    @Test
    void whatOthersWroteAboutMostIsAskedForFirst() {
        Map<String, Tally> everywhere = Map.of("nieuwkomers", new Tally(7, 7), "mantelzorgers", new Tally(2, 2));

        Gaps gaps = Gaps.of(GROUPS, Set.of(), everywhere);

        assertThat(gaps.first())
                .extracting(gap -> gap.term().slug().value(), Gap::elsewhere)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("nieuwkomers", 7L),
                        org.assertj.core.api.Assertions.tuple("mantelzorgers", 2L),
                        org.assertj.core.api.Assertions.tuple("ouderen", 0L));
        assertThat(gaps.others()).extracting(term -> term.slug().value()).containsExactly("jongeren", "buren");
    }

    @Test
    void inventedExamplesAreNothingToReadElsewhere() {
        Map<String, Tally> everywhere = Map.of("nieuwkomers", new Tally(7, 0), "mantelzorgers", new Tally(5, 1));

        assertThat(Gaps.of(GROUPS, Set.of(), everywhere).first())
                .extracting(gap -> gap.term().slug().value(), Gap::elsewhere)
                .startsWith(
                        org.assertj.core.api.Assertions.tuple("mantelzorgers", 1L),
                        org.assertj.core.api.Assertions.tuple("ouderen", 0L));
    }

    @Test
    void nothingIsAskedForWhereAllIsThere() {
        Gaps gaps = Gaps.of(GROUPS, Set.of("ouderen", "jongeren", "mantelzorgers", "nieuwkomers", "buren"), Map.of());

        assertThat(gaps.first()).isEmpty();
        assertThat(gaps.others()).isEmpty();
    }

    private static List<Term> terms(String... slugs) {
        return Stream.of(slugs)
                .map(slug -> new Term(new Slug(slug), slug, null, List.of(), null))
                .toList();
    }
}
