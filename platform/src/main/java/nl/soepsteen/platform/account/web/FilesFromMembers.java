package nl.soepsteen.platform.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets files through only where they are taken, and only from who is signed in, before anything reads the first
/// parameter: that would put the whole file on the disk, whoever sent it.
///
/// After the filter that knows sessions (ordered 50 after the first), before all that read parameters.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class FilesFromMembers extends OncePerRequestFilter {

    private static final Set<String> TAKING_FILES = Set.of("/schrijven/beelden", "/schrijven/inladen");

    private final Refusals refusals;

    FilesFromMembers(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!carriesFile(request)) {
            chain.doFilter(request, response);
        } else if (!TAKING_FILES.contains(request.getRequestURI())) {
            refusals.noFilesHere(request, response);
        } else if (request.getSession(false) == null) {
            refusals.commence(request, response, new InsufficientAuthenticationException("A file from nobody"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /// A client that follows a redirect may still say what it sent before, without sending it again.
    private static boolean carriesFile(HttpServletRequest request) {
        if (request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return false;
        }
        @Nullable String type = request.getContentType();
        return type != null
                && type.stripLeading()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.MULTIPART_FORM_DATA.getType() + "/");
    }
}
