package nl.soepsteen.platform.browse.web;

import nl.soepsteen.platform.browse.Chapter;

/// What people read about the chapters of a page.
final class ChapterTexts {

    private ChapterTexts() {}

    /// Of its heading, for links within the page.
    static String id(Chapter chapter) {
        return switch (chapter) {
            case WORKED -> "gelukt";
            case PARTLY -> "deels-gelukt";
            case FAILED -> "niet-gelukt";
            case OPEN -> "nog-niet-bekend";
            case ARTICLES -> "artikelen";
        };
    }

    static String title(Chapter chapter) {
        return switch (chapter) {
            case WORKED -> "Gelukt";
            case PARTLY -> "Deels gelukt";
            case FAILED -> "Niet gelukt of gestopt";
            case OPEN -> "Nog niet bekend";
            case ARTICLES -> "Artikelen";
        };
    }

    static String empty(Chapter chapter) {
        return switch (chapter) {
            case WORKED -> "Nog geen verhaal over iets wat lukte.";
            case PARTLY -> "Nog geen verhaal over iets wat deels lukte.";
            case FAILED -> "Nog niemand schreef op wat niet lukte. Juist daar leert een ander van.";
            case OPEN, ARTICLES -> "Nog niets.";
        };
    }
}
