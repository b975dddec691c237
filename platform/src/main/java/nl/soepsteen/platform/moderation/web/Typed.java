package nl.soepsteen.platform.moderation.web;

import nl.soepsteen.platform.moderation.Reports;
import nl.soepsteen.platform.web.Dutch;

/// A few words that somebody typed in a form.
///
/// @param words without spaces around them
/// @param mistake a sentence; empty when they are fine
record Typed(String words, String mistake) {

    /// Words that must be there.
    ///
    /// @param missing what to say when they are not
    static Typed required(String typed, String missing) {
        Typed optional = optional(typed);
        return optional.words.isEmpty() ? new Typed("", missing) : optional;
    }

    /// Words that may be left out.
    static Typed optional(String typed) {
        // Browsers count a line end as one character, and send two.
        String words = typed.replace("\r\n", "\n").strip();
        return new Typed(
                words,
                words.length() <= Reports.LONGEST
                        ? ""
                        : "Hier passen %s tekens. Maak je tekst korter.".formatted(Dutch.number(Reports.LONGEST)));
    }

    boolean isFine() {
        return mistake.isEmpty();
    }
}
