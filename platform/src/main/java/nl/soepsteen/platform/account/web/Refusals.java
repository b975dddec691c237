package nl.soepsteen.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.soepsteen.platform.web.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What somebody hears who may not come somewhere: sign in first, this form is too old, or this is not for you.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final HandlerExceptionResolver answers;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    /// A page that asks for signing in leads there and back. A part of a page does not: the sign-in page does not fit
    /// into it.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean forPart = "true".equals(request.getHeader("HX-Request"));
        if ("GET".equals(request.getMethod()) && !forPart) {
            response.sendRedirect("/inloggen?verder=" + encoded(request));
            return;
        }
        answer(
                request,
                response,
                new RefusedException(
                        HttpStatus.UNAUTHORIZED,
                        "Je bent niet meer ingelogd",
                        "Log opnieuw in, in een ander tabblad. Kom dan hier terug en probeer het nog eens: wat je typte staat"
                                + " er nog als je teruggaat."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) {
        if (reason instanceof CsrfException) {
            answer(
                    request,
                    response,
                    new RefusedException(
                            HttpStatus.FORBIDDEN,
                            "Dit formulier is verlopen",
                            "Er is niets opgeslagen en niets verdwenen. Ga terug, laad de pagina opnieuw en verstuur het nog"
                                    + " eens."));
            return;
        }
        log.info("Refused {} {} to person {}", request.getMethod(), request.getRequestURI(), request.getRemoteUser());
        answer(
                request,
                response,
                new RefusedException(
                        HttpStatus.FORBIDDEN,
                        "Dit is niet voor jou",
                        "Met jouw account kun je hier niet bij. Denk je van wel? Vraag het een beheerder."));
    }

    /// Somebody sends a file to an address that takes none.
    void noFilesHere(HttpServletRequest request, HttpServletResponse response) {
        answer(
                request,
                response,
                new RefusedException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Hier kun je geen bestand sturen",
                        "Beelden en bestanden stuur je bij het schrijven, als je bent ingelogd."));
    }

    private static String encoded(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RefusedException refused) {
        answers.resolveException(request, response, null, refused);
    }
}
