package nl.soepsteen.index.analysis;

import org.junit.jupiter.api.Test;

/// `./soepsteen woorden --meet`: how well words are taken apart and brought together. Not part of the tests, because it
/// reads the whole dictionary; [CompoundsTest] holds the floors.
class WordsMeasurement {

    @Test
    void print() {
        CompoundSet.Score tuning = CompoundSet.tuning().score();
        System.out.println("Compounds, half to tune on:  " + tuning);
        System.out.println(
                "Compounds, reported half:    " + CompoundSet.reported().score());
        if (Boolean.getBoolean("woorden.fouten")) {
            tuning.wrong().forEach(System.out::println);
        }
        Stemming stemming = new Stemming(WordFile.lines("stems.txt"), WordFile.lines("forms.txt"));
        StemmingCheck check = new StemmingCheck(stemming);
        check.run();
        System.out.printf(
                "Stemming: of %,d pairs of form and lemma %.1f %% end on one stem%n",
                check.pairs(), 100 * check.joined());
        System.out.println(check.byTag());
    }
}
