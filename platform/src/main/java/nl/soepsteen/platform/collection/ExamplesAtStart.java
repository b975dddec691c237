package nl.soepsteen.platform.collection;

import nl.soepsteen.platform.collection.ExamplesSetting.Choice;
import nl.soepsteen.platform.publication.Examples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does with the invented examples what the operator chose.
@Component
class ExamplesAtStart {

    private static final Logger log = LoggerFactory.getLogger(ExamplesAtStart.class);

    private final Examples examples;
    private final Choice choice;

    ExamplesAtStart(Examples examples, ExamplesSetting setting) {
        this.examples = examples;
        this.choice = setting.choice();
    }

    /// Removes or restores when asked to; doing it again changes nothing.
    void carryOut() {
        if (choice == Choice.REMOVE) {
            log.info(
                    "{} verzonnen voorbeelden weggehaald. Terug? Start met SOEPSTEEN_VOORBEELDEN=herstel.",
                    examples.removeAll());
        } else if (choice == Choice.RESTORE) {
            log.info("{} verzonnen voorbeelden teruggezet.", examples.restoreAll());
        }
    }

    /// After the import: whoever removes the examples does not want those either that came along in their own
    /// folder.
    void afterImport() {
        if (choice == Choice.REMOVE) {
            int more = examples.removeAll();
            if (more > 0) {
                log.info("{} verzonnen voorbeelden uit de ingelezen map weggehaald.", more);
            }
        }
    }

    /// Whether they are to be imported beside the collection.
    boolean wanted() {
        return choice == Choice.RESTORE || (choice == Choice.IMPORT && !examples.areRemoved());
    }
}
