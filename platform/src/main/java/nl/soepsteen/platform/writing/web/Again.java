package nl.soepsteen.platform.writing.web;

import java.util.function.Supplier;
import nl.soepsteen.platform.publication.SlugTakenException;
import nl.soepsteen.platform.web.RefusedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.http.HttpStatus;

/// Two people did something with one page, or with pages of one title, at the same moment: whoever came second tries
/// again, and meets what the first one made.
final class Again {

    private static final int TRIES = 3;

    private Again() {}

    /// @param step in a transaction of its own
    /// @throws RefusedException when others were first each time
    static <T> T when(Supplier<T> step) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return step.get();
            } catch (SlugTakenException
                    | ConcurrencyFailureException
                    | DataIntegrityViolationException
                    | DbActionExecutionException _) {
                // Once more.
            }
        }
        throw new RefusedException(
                HttpStatus.CONFLICT,
                "Iemand was je net voor",
                "Je tekst is bewaard, maar nog niet verstuurd. Ga terug en probeer het nog een keer.");
    }
}
