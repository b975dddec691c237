package nl.soepsteen.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers 503 on every address until the site has started: half a site would look like lost pages.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class StartupFilter extends OncePerRequestFilter {

    private static final String SECONDS_TO_RETRY = "3";

    private final StartupGate gate;
    private final ErrorAnswers errors;

    StartupFilter(StartupGate gate, ErrorAnswers errors) {
        this.gate = gate;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator/health") || path.startsWith(WebConfiguration.ASSETS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> waitingFor = gate.waitingFor();
        if (waitingFor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        // Browsers come back by themselves; a program reads Retry-After.
        if (!DataAddress.answersJson(request)) {
            response.setHeader("Refresh", SECONDS_TO_RETRY);
        }
        errors.write(request, response, Failure.starting(waitingFor.get()));
    }
}
