package nl.soepsteen.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What went wrong, as a person reads it. One of these stands behind every page and every problem document.
///
/// @param status the HTTP status
/// @param title a few Dutch words
/// @param sentence what happened and what to do now, plain Dutch
/// @param parameter the parameter it concerns, or null
/// @param allowed what is allowed there, or null
public record Failure(
        HttpStatus status,
        String title,
        String sentence,
        @Nullable String parameter,
        @Nullable String allowed) {

    static Failure starting(String waitingFor) {
        return new Failure(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Soepsteen start op",
                "Nog even geduld: %s. Over een paar tellen kun je verder.".formatted(waitingFor),
                null,
                null);
    }

    static Failure badParameter(String parameter, String sentence, String allowed) {
        return new Failure(HttpStatus.BAD_REQUEST, "Deze vraag begrijpen we niet", sentence, parameter, allowed);
    }

    static Failure gone(String sentence) {
        return new Failure(HttpStatus.GONE, "Deze pagina is weggehaald", sentence, null, null);
    }

    static Failure notFound(String sentence) {
        return new Failure(HttpStatus.NOT_FOUND, "Deze pagina is er niet", sentence, null, null);
    }

    /// What to say about a status when nothing more is known.
    static Failure of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                notFound("Misschien is het adres niet helemaal overgenomen. Zoek op een woord uit de"
                        + " titel, dan vind je de pagina vast.");
            case METHOD_NOT_ALLOWED ->
                plain(
                        status,
                        "Dat kan hier niet",
                        "Dit adres kun je alleen bekijken. Ga terug en probeer het opnieuw.");
            case NOT_ACCEPTABLE ->
                plain(status, "Die vorm hebben we niet", "Dit adres geeft een andere vorm dan je vroeg.");
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                plain(status, "Dat is te veel", "Wat je stuurde is te lang voor deze site. Maak het korter.");
            case CONTENT_TOO_LARGE ->
                plain(
                        status,
                        "Dat is te veel",
                        "Wat je stuurde is te groot voor deze site. Maak het kleiner of stuur het in delen.");
            case SERVICE_UNAVAILABLE ->
                plain(
                        status,
                        "Even niet bereikbaar",
                        "We kunnen je nu niet helpen. Probeer het over een minuut opnieuw.");
            default ->
                status.is4xxClientError()
                        ? plain(
                                status,
                                "Dit adres begrijpen we niet",
                                "Er staat iets in het adres dat we niet kunnen lezen. Typ het opnieuw of begin bij de"
                                        + " voorpagina.")
                        : plain(
                                status,
                                "Er ging iets mis bij ons",
                                "Het ligt niet aan jou. Wij kijken ernaar. Probeer het over een minuut opnieuw.");
        };
    }

    private static Failure plain(HttpStatus status, String title, String sentence) {
        return new Failure(status, title, sentence, null, null);
    }
}
