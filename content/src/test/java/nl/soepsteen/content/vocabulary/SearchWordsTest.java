package nl.soepsteen.content.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.content.Slug;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private static final SearchWords WORDS = SearchWords.shipped();
    private static final Regions REGIONS = Regions.shipped();

    @Test
    void outcomesAreThoseOfTheVocabulary() {
        Vocabulary vocabulary = Vocabulary.shipped();
        assertThat(WORDS.outcomes())
                .isNotEmpty()
                .allSatisfy(ending -> assertThat(ending.values()).isNotEmpty().allSatisfy((slug, weight) -> {
                    assertThat(vocabulary.contains(TermList.OUTCOMES, new Slug(slug)))
                            .isTrue();
                    assertThat(weight).isGreaterThan(0f).isLessThanOrEqualTo(1f);
                }));
    }

    @Test
    void phasesAndPatternsAreThoseOfTheVocabulary() {
        Vocabulary vocabulary = Vocabulary.shipped();
        assertThat(WORDS.phases().keySet())
                .isNotEmpty()
                .allMatch(slug -> vocabulary.contains(TermList.PHASES, new Slug(slug)));
        assertThat(WORDS.patterns().keySet())
                .hasSameSizeAs(vocabulary.terms(TermList.LEARNING_PATTERNS))
                .allMatch(slug -> vocabulary.contains(TermList.LEARNING_PATTERNS, new Slug(slug)));
    }

    @Test
    void noWordEndsInTwoWays() {
        List<String> all = WORDS.outcomes().stream()
                .flatMap(ending -> ending.words().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void groupsHoldAtLeastTwoDifferentNames() {
        assertThat(WORDS.same())
                .hasSizeGreaterThan(200)
                .allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1).doesNotHaveDuplicates());
        assertThat(WORDS.related()).hasSizeGreaterThan(100);
        WORDS.related()
                .forEach((word, others) -> assertThat(others).isNotEmpty().doesNotContain(word));
    }

    @Test
    void noWordThatTurnsAMeaningRoundIsLight() {
        assertThat(WORDS.light())
                .doesNotContain("niet", "geen", "zonder", "tegen", "nooit", "samen", "buurt", "mislukt", "gestopt");
    }

    @Test
    void everyGemeenteLiesInOneProvince() {
        Set<String> seen = new HashSet<>();
        List<String> provinces = List.of(
                "Groningen",
                "Friesland",
                "Drenthe",
                "Overijssel",
                "Flevoland",
                "Gelderland",
                "Utrecht",
                "Noord-Holland",
                "Zuid-Holland",
                "Zeeland",
                "Noord-Brabant",
                "Limburg");
        for (String province : provinces) {
            assertThat(REGIONS.areas()).containsKey(province);
            REGIONS.areas()
                    .getOrDefault(province, List.of())
                    .forEach(gemeente ->
                            assertThat(seen.add(gemeente)).as(gemeente).isTrue());
        }
        assertThat(seen).as("gemeenten of the Netherlands in 2026 (CBS)").hasSize(342);
        REGIONS.areas().forEach((area, within) -> assertThat(seen).as(area).containsAll(within));
    }

    @Test
    void nicknamesLeadToPlacesThatExist() {
        Set<String> gemeenten = new HashSet<>();
        REGIONS.areas().values().forEach(gemeenten::addAll);
        REGIONS.nicknames()
                .forEach((nickname, meant) -> assertThat(meant)
                        .as(nickname)
                        .isNotEmpty()
                        .allMatch(place -> place.contains("/")
                                || gemeenten.contains(place)
                                || REGIONS.areas().containsKey(place)));
    }
}
