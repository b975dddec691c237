package nl.soepsteen.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Set;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.Suspension;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The one place where a suspension works: whatever a suspended person sends is refused, except what says
/// that it is [EvenSuspended]. What is new is refused by itself.
@Component
class SuspendedPeople implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Suspensions suspensions;

    SuspendedPeople(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())
                && handler instanceof HandlerMethod method
                && !isAllowed(method)
                && request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person) {
            suspensions.of(person.id()).ifPresent(suspension -> {
                throw new RefusedException(HttpStatus.FORBIDDEN, "Je account is geschorst", sentence(suspension));
            });
        }
        return true;
    }

    private static boolean isAllowed(HandlerMethod method) {
        return method.hasMethodAnnotation(EvenSuspended.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), EvenSuspended.class);
    }

    private static String sentence(Suspension suspension) {
        @Nullable Instant until = suspension.until();
        return "De redactie heeft je account geschorst, %s. De reden: ‘%s’ Lezen en zoeken kan gewoon. Bezwaar maken doe je op /mijn/meldingen. Wat je net typte staat er nog als je teruggaat."
                .formatted(until == null ? "tot nader order" : "tot " + Dutch.moment(until), suspension.reason());
    }
}
