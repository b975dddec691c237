package nl.soepsteen.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {

    @ParameterizedTest
    @CsvSource({
        "buurt, buurt, 0",
        "burt, buurt, 1",
        "eenzaamhied, eenzaamheid, 1",
        "jongern, jongeren, 1",
        "wijkteem, wijkteam, 1",
        "a, b, 1",
        "'', ab, 2",
        "vrijwiliger, vrijwilligers, 2"
    })
    void countsLettersThatDiffer(String one, String other, int changes) {
        assertThat(Changes.between(one, other, 3)).isEqualTo(changes);
        assertThat(Changes.between(other, one, 3)).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "pleinfeest, plijnfeest",
        "schouw, schauw",
        "cafe, kafe",
        "vrijwilliger, frijwiliger",
        "gebeurd, gebeurt",
        "lachen, laggen",
        "cyclus, siklus"
    })
    void hearsNoDifference(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"buurt, beurt", "wijk, week", "taal, tal1", "straat, straf"})
    void hearsADifference(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
