package nl.soepsteen.platform.writing.web;

import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.writing.Desk;
import org.springframework.http.HttpStatus;

/// What somebody says with a step: a question, a reason, an answer.
final class Said {

    private Said() {}

    /// What was typed, without spaces around it.
    ///
    /// @param what it is, one Dutch word for a text: "uitleg", "antwoord"
    /// @throws RefusedException when it is empty or too long
    static String required(String typed, String what) {
        return required(typed, what, Desk.LONGEST);
    }

    /// The same, of at most so many characters.
    static String required(String typed, String what, int longest) {
        String said = within(typed, what, longest);
        if (said.isEmpty()) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Er ontbreekt nog iets",
                    "Vul bij ‘%s’ een paar woorden in. Ga terug en probeer het opnieuw.".formatted(what));
        }
        return said;
    }

    /// The same, and it may be empty.
    ///
    /// @throws RefusedException when it is too long
    static String optional(String typed, String what) {
        return within(typed, what, Desk.LONGEST);
    }

    private static String within(String typed, String what, int longest) {
        // Browsers count a line end as one character, and send two.
        String said = typed.replace("\r\n", "\n").strip();
        if (said.length() > longest) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Dat is te lang",
                    "Bij ‘%s’ passen %s tekens. Ga terug, daar staat je tekst nog, en maak hem korter."
                            .formatted(what, Dutch.number(longest)));
        }
        return said;
    }
}
