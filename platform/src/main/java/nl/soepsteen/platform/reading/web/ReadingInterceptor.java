package nl.soepsteen.platform.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.reading.ReadingCounter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Notices that a page was read. No cookie, no address and no trait of a browser is used to tell readers apart: who
/// reads a page twice counts twice.
@Component
class ReadingInterceptor implements HandlerInterceptor {

    /// Every browser says this, and hardly any program that is none.
    private static final String BROWSER = "Mozilla/";

    /// Robots that say they are one. Those that do not are counted: the number is what it is, not what it is not.
    private static final Pattern ROBOT =
            Pattern.compile("bot[/;-]|crawl|spider|slurp|preview|monitor|headless", Pattern.CASE_INSENSITIVE);

    private final ReadingCounter counter;

    ReadingInterceptor(ReadingCounter counter) {
        this.counter = counter;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null && isShown(response) && isAsked(request) && isByBrowser(request)) {
            String path = request.getRequestURI();
            String page = path.substring(path.lastIndexOf('/') + 1);
            if (Slug.isValid(page)) { // the same address with .md is a download
                counter.count(new Slug(page));
            }
        }
    }

    private static boolean isShown(HttpServletResponse response) {
        int status = response.getStatus();
        return status == HttpStatus.OK.value() || status == HttpStatus.NOT_MODIFIED.value();
    }

    /// By somebody who wants to read it, not by a browser that fetches what might be wanted next.
    private static boolean isAsked(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !isAhead(request.getHeader("Sec-Purpose"))
                && !isAhead(request.getHeader("Purpose"));
    }

    private static boolean isAhead(@Nullable String purpose) {
        return purpose != null && purpose.toLowerCase(Locale.ROOT).contains("prefetch");
    }

    private static boolean isByBrowser(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent != null
                && agent.startsWith(BROWSER)
                && !ROBOT.matcher(agent).find();
    }
}
