package nl.soepsteen.platform.browse.web;

import nl.soepsteen.platform.browse.Shelf;
import nl.soepsteen.platform.web.Dutch;

/// What people read about the lists of terms.
final class ShelfTexts {

    private ShelfTexts() {}

    static String plural(Shelf shelf) {
        return switch (shelf) {
            case THEMES -> "Thema’s";
            case TOPICS -> "Onderwerpen";
            case TARGET_GROUPS -> "Doelgroepen";
        };
    }

    static String singular(Shelf shelf) {
        return switch (shelf) {
            case THEMES -> "Thema";
            case TOPICS -> "Onderwerp";
            case TARGET_GROUPS -> "Doelgroep";
        };
    }

    static String lead(Shelf shelf) {
        return switch (shelf) {
            case THEMES -> "Waar het in een wijk om draait. Kies een thema en lees wat lukte en wat niet.";
            case TOPICS -> "Waar mensen in de wijk mee aan de slag gingen. Kies een onderwerp en lees hoe het ging.";
            case TARGET_GROUPS -> "Voor wie het bedoeld is. Kies een groep en lees wat anderen voor hen probeerden.";
        };
    }

    static String unknown(Shelf shelf) {
        return switch (shelf) {
            case THEMES -> "Dit thema kennen we niet";
            case TOPICS -> "Dit onderwerp kennen we niet";
            case TARGET_GROUPS -> "Deze doelgroep kennen we niet";
        };
    }

    static String nothing(Shelf shelf) {
        return switch (shelf) {
            case THEMES -> "Bij dit thema staat nog niets.";
            case TOPICS -> "Over dit onderwerp staat hier nog niets.";
            case TARGET_GROUPS -> "Voor deze groep staat hier nog niets.";
        };
    }

    /// Heading above the values of one list on the page of something else.
    static String related(Shelf shelf) {
        return switch (shelf) {
            case THEMES -> "Thema’s";
            case TOPICS -> "Onderwerpen";
            case TARGET_GROUPS -> "Voor wie";
        };
    }

    /// How a sentence about something missing ends on the page of a term: "Nog niets over jongeren bij dit thema."
    static String within(Shelf shelf, String label) {
        return switch (shelf) {
            case THEMES -> "bij dit thema";
            case TOPICS -> "bij dit onderwerp";
            case TARGET_GROUPS -> "voor " + Dutch.inSentence(label);
        };
    }

    /// "en 5 andere groepen".
    static String others(Shelf shelf, int count) {
        return switch (shelf) {
            case THEMES -> Dutch.count(count, "ander thema", "andere thema’s");
            case TOPICS -> Dutch.count(count, "ander onderwerp", "andere onderwerpen");
            case TARGET_GROUPS -> Dutch.count(count, "andere groep", "andere groepen");
        };
    }
}
