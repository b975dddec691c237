package nl.soepsteen.platform.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The test set itself: figures mean nothing when its files do not fit each other.
class TestSetTest {

    @Test
    void thereAreEnoughQueriesAndDocuments() throws Exception {
        assertThat(TestSet.queries()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(TestSet.markdown(TestSet.OWN_DOCUMENTS)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(TestSet.documents()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void noQueryIsThereTwice() throws Exception {
        assertThat(TestSet.queries())
                .extracting(query -> query.text().toLowerCase(Locale.ROOT).strip())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void everyJudgmentIsAboutADocumentAndGradesIt() throws Exception {
        Set<String> slugs = TestSet.documents().keySet().stream()
                .map(name -> name.substring(0, name.length() - ".md".length()))
                .collect(Collectors.toSet());

        for (JudgedQuery query : TestSet.queries()) {
            assertThat(slugs).as(query.text()).containsAll(query.grades().keySet());
            assertThat(query.grades().values())
                    .as(query.text())
                    .allMatch(grade -> grade >= 1 && grade <= JudgedQuery.BEST);
            assertThat(query.ideal().stream().filter(query::isHelpful))
                    .as(query.text())
                    .isNotEmpty();
        }
    }

    @Test
    void bothSharesHaveSeveralOfEveryCategory() throws Exception {
        List<JudgedQuery> queries = TestSet.queries();

        for (Category category : Category.values()) {
            for (Share share : Share.values()) {
                assertThat(queries)
                        .as("%s in %s", category.key(), share)
                        .filteredOn(query -> query.category() == category && query.share() == share)
                        .hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void aFileIsReadInItsOrder() {
        List<JudgedQuery> queries = QueryFile.read(Share.TUNE, """
                - {vraag: een, soort: naam, oordelen: {a: 3}}
                - {vraag: twee, soort: plaats, oordelen: {a: 3, b: 1}}
                - {vraag: drie, soort: naam, oordelen: {b: 2}}
                - {vraag: vier, soort: naam, oordelen: {a: 3}}
                """);

        assertThat(queries).extracting(JudgedQuery::text).containsExactly("een", "twee", "drie", "vier");
        assertThat(queries.get(1))
                .isEqualTo(new JudgedQuery("twee", Category.PLACE, Share.TUNE, Map.of("a", 3, "b", 1)));
    }

    @Test
    void aMistakeInTheFileIsToldWithItsLine() {
        assertThatThrownBy(() ->
                        QueryFile.read(Share.TUNE, "- {vraag: een, soort: naam, oordelen: {a: 3}}\n- {vraag: twee}\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("soort");
        assertThatThrownBy(() -> QueryFile.read(Share.TUNE, "- {vraag: een, soort: naam, oordelen: {a: 3, a: 2}}\n"))
                .hasMessageContaining("line 1");
    }
}
