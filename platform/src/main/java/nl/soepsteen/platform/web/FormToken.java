package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What a form carries along to show that it is one of ours. Made only when a template asks for it: pages
/// without a form set no cookie.
public final class FormToken {

    /// The name of the hidden field.
    public static final String FIELD = "_csrf";

    private final HttpServletRequest request;

    FormToken(HttpServletRequest request) {
        this.request = request;
    }

    /// Whether a page is not for everybody: only there forms change anything.
    static boolean isProtected(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) != null;
    }

    /// The value of the hidden field.
    ///
    /// @throws IllegalStateException on a page for everybody: those have no such forms
    public String value() {
        @Nullable Object token = request.getAttribute(CsrfToken.class.getName());
        if (token instanceof CsrfToken present) {
            return present.getToken();
        }
        throw new IllegalStateException("A form on a page without protection: " + request.getRequestURI());
    }
}
