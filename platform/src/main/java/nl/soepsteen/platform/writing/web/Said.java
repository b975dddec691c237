package nl.soepsteen.platform.writing.web;

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
        String said = optional(typed, what);
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
        String said = typed.strip();
        if (said.length() > Desk.LONGEST) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Dat is te lang",
                    "Bij ‘%s’ passen 4.000 tekens. Ga terug, daar staat je tekst nog, en maak hem korter.".formatted(what));
        }
        return said;
    }
}
