package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a failure: a page for people (or the part of one that htmx swaps in), `application/problem+json` (RFC 9457)
/// for programs. Reads only path and headers of the request, because the rest may be what is broken.
@Component
class ErrorAnswers {

    private final Templates templates;
    private final JsonMapper json;

    ErrorAnswers(Templates templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        if (response.isCommitted()) {
            // Half an answer must not pass for a whole one: with this the container breaks the connection off.
            throw new IOException("The answer had already begun");
        }
        response.resetBuffer();
        response.setStatus(failure.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (DataAddress.answersJson(request)) {
            byte[] body = json.writeValueAsBytes(problem(failure));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } else {
            response.setHeader(HttpHeaders.VARY, Templates.VARY);
            String template = Templates.isForPart(request) ? "error-update.jte" : "error.jte";
            templates.send(request, response, templates.render(template, Map.of("failure", failure)));
        }
    }

    private static Map<String, Object> problem(Failure failure) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("status", failure.status().value());
        problem.put("title", failure.title());
        problem.put("detail", failure.sentence());
        if (failure.parameter() != null) {
            problem.put("parameter", failure.parameter());
        }
        if (failure.allowed() != null) {
            problem.put("toegestaan", failure.allowed());
        }
        return problem;
    }
}
