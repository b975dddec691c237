package nl.soepsteen.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.soepsteen.content.compare.Piece.Change;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static String marked(SectionDifference section) {
        return section.pieces().stream()
                .map(piece -> switch (piece.change()) {
                    case KEPT -> piece.text();
                    case ADDED -> "[+" + piece.text() + "]";
                    case REMOVED -> "[-" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void wordsThatChangedAreMarkedWithinTheirSection() {
        List<SectionDifference> all = Comparison.of(
                "Vooraf.\n\n## Wat we deden\nElke dinsdag koffie.\n\n## Tips\nBegin klein.",
                "Vooraf.\n\n## Wat we deden\nElke woensdag koffie met taart.\n\n## Tips\nBegin klein.");

        assertThat(all).extracting(SectionDifference::heading).containsExactly("", "Wat we deden", "Tips");
        assertThat(marked(all.get(1))).isEqualTo("Elke[- dinsdag koffie.][+ woensdag koffie met taart.]");
        assertThat(all).extracting(SectionDifference::isChanged).containsExactly(false, true, false);
    }

    @Test
    void sectionsThatCameOrWentAreWhole() {
        List<SectionDifference> all = Comparison.of("## Een\na\n## Twee\nb", "## Een\na\n## Drie\nc");

        assertThat(all).extracting(SectionDifference::heading).containsExactly("Een", "Twee", "Drie");
        assertThat(all.get(1).pieces()).containsExactly(new Piece(Change.REMOVED, "b"));
        assertThat(all.get(2).pieces()).containsExactly(new Piece(Change.ADDED, "c"));
    }

    @Test
    void whatWasKeptAndAddedTogetherIsTheLaterTextAndKeptAndRemovedTheEarlier() {
        String before = "Een twee  drie\nvier vijf zes zeven.";
        String after = "Nul een twee drie\n\nvier zes zeven acht!";
        SectionDifference only = Comparison.of(before, after).getFirst();

        assertThat(only.pieces().stream()
                        .filter(piece -> piece.change() != Change.REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(only.pieces().stream()
                        .filter(piece -> piece.change() != Change.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(Comparison.of("## A\nb", "## A\nb")).noneMatch(SectionDifference::isChanged);
        assertThat(Comparison.of("", "")).isEmpty();
    }

    @Test
    void whatIsTooLongToCompareIsOneChange() {
        String before = words("oud", 50_000);
        String after = words("nieuw", 50_000);

        assertThat(Comparison.of(before, after))
                .singleElement()
                .satisfies(section -> assertThat(section.pieces())
                        .containsExactly(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after)));
    }

    /// With a pattern that looks back from every sign this would take minutes.
    @Test
    void aHeadingOfManySignsIsReadToItsEnd() {
        assertThat(Comparison.of("# " + "# ".repeat(300_000) + "x", "")).isNotEmpty();
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining("\n"));
    }
}
