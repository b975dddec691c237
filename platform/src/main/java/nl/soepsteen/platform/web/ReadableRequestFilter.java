package nl.soepsteen.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a query string that cannot be decoded (a lone `%`, bytes that are not UTF-8) before anything reads a
/// parameter: the container would throw from wherever it is first read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableRequestFilter extends OncePerRequestFilter {

    private final ErrorAnswers errors;

    ReadableRequestFilter(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> unreadable = QueryString.firstUnreadable(request.getQueryString());
        if (unreadable.isPresent()) {
            errors.write(
                    request,
                    response,
                    Failure.badParameter(
                            unreadable.get(),
                            "In het adres staan tekens die we niet kunnen lezen.",
                            "Gebruik UTF-8, met een procentteken alleen voor twee hexadecimale cijfers."));
        } else {
            chain.doFilter(request, response);
        }
    }
}
