package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/// Turns what controllers throw into an answer.
@ControllerAdvice
class ErrorHandlers {

    private static final Logger log = LoggerFactory.getLogger(ErrorHandlers.class);
    private static final String SECONDS_TO_RETRY = "30";

    private final ErrorAnswers answers;

    ErrorHandlers(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void badParameter(BadParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.write(request, response, e.failure());
    }

    @ExceptionHandler
    void notFound(NotFoundException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(request, response, e.failure());
    }

    /// Asked again each time: a merge can be undone.
    @ExceptionHandler
    void moved(MovedException e, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, e.address(request.getRequestURI()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @ExceptionHandler
    void gone(GoneException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(request, response, e.failure());
    }

    @ExceptionHandler
    void refused(RefusedException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(request, response, e.failure());
    }

    @ExceptionHandler
    void unavailable(UnavailableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log.warn("Not available just now: {}", e.getMessage());
        comeBack(request, response);
    }

    /// Parameters the container cannot make sense of: a pair without a name, thousands of them, or a file that
    /// is far too large.
    @ExceptionHandler
    void unreadableParameters(InvalidParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean tooLarge = e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
        answers.write(request, response, Failure.of(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST));
    }

    /// A file that is larger than anybody may send, or that broke off on its way.
    @ExceptionHandler
    void unreadableFile(MultipartException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean tooLarge = e instanceof MaxUploadSizeExceededException;
        answers.write(request, response, Failure.of(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    void databaseAway(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.warn("The database is away: {}", e.getMessage());
        comeBack(request, response);
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        answers.write(request, response, Failure.of(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @ExceptionHandler
    void anything(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            log.debug("The visitor was gone before the answer", e);
            return;
        }
        HttpStatus status = e instanceof ErrorResponse known
                ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            log.error("A request failed", e);
        }
        if (e instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        answers.write(request, response, Failure.of(status));
    }
}
