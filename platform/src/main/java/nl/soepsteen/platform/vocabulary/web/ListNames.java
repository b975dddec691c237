package nl.soepsteen.platform.vocabulary.web;

import nl.soepsteen.content.vocabulary.TermList;

/// What editors call the lists.
final class ListNames {

    private ListNames() {}

    static String of(TermList list) {
        return switch (list) {
            case THEMES -> "Thema’s";
            case TOPICS -> "Onderwerpen";
            case TARGET_GROUPS -> "Voor wie";
            case PRACTITIONERS -> "Wie het doet";
            case PHASES -> "Fasen";
            case OUTCOMES -> "Uitkomsten";
            case REASONS_STOPPED -> "Redenen om te stoppen";
            case SUBSTANTIATIONS -> "Onderbouwing";
            case ASSESSMENTS -> "Toetsing";
            case LEARNING_PATTERNS -> "Waardoor het anders ging";
            case CONDITIONS -> "Wat het mogelijk maakte";
            case OBSTACLES -> "Wat in de weg stond";
            case COSTS -> "Kosten per jaar";
            case SETTINGS -> "Plekken";
            case WORK_FORMS -> "Werkvormen";
        };
    }
}
