package nl.soepsteen.index.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.soepsteen.index.suggest.NameList.Found;
import nl.soepsteen.index.suggest.NameList.Named;
import org.junit.jupiter.api.Test;

class NameListTest {

    private static final NameList<String> NAMES = new NameList<>(List.of(
            new Named<>("onderwerp", List.of("Taal en digitale vaardigheden", "taalcafé", "laaggeletterdheid"), ""),
            new Named<>("groep", List.of("Mensen zonder thuis", "dak- en thuislozen"), ""),
            new Named<>("wijk", List.of("Bospolder"), "Rotterdam"),
            new Named<>("ander", List.of("Rotterdam"), "")));

    @Test
    void aNameIsFoundByItsBeginningLaterWordsAndParts() {
        assertThat(find("taa")).containsExactly(new Found<>("onderwerp", "Taal en digitale vaardigheden", true, 3));
        assertThat(find("digi")).containsExactly(new Found<>("onderwerp", "Taal en digitale vaardigheden", true, 2));
        assertThat(find("caf")).containsExactly(new Found<>("onderwerp", "taalcafé", false, 1));
        assertThat(find("vaardigheden taal")).hasSize(1);
        assertThat(find("zonder taal")).isEmpty();
    }

    @Test
    void whatFitsBestComesFirstAndTheOwnNameBeforeAnotherWord() {
        NameList<String> names = new NameList<>(List.of(
                new Named<>("a", List.of("Anders", "soep"), ""),
                new Named<>("b", List.of("Samen soep"), ""),
                new Named<>("c", List.of("Soep"), "")));

        assertThat(names.find(TypedWords.of("soep"))).extracting(Found::target).containsExactly("c", "a", "b");
    }

    @Test
    void whatANameStandsInMayBeTypedButNotAlone() {
        assertThat(find("bospolder rot")).extracting(Found::target).containsExactly("wijk");
        assertThat(find("rotterdam bos")).extracting(Found::target).containsExactly("wijk");
        assertThat(find("rot")).extracting(Found::target).containsExactly("ander");
    }

    @Test
    void tooLittleFindsNothing() {
        assertThat(find("t")).isEmpty();
        assertThat(find("")).isEmpty();
        assertThat(find("-")).isEmpty();
    }

    private static List<Found<String>> find(String typed) {
        return NAMES.find(TypedWords.of(typed));
    }
}
