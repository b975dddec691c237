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
    private boolean written;

    FormToken(HttpServletRequest request) {
        this.request = request;
    }

    /// Whether the answer depends on who asks, or may: only there forms change anything.
    static boolean isProtected(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) != null;
    }

    /// Whether this answer is for one person: they are signed in, or it holds their token.
    boolean isPersonal() {
        return written || request.getUserPrincipal() != null;
    }

    /// The value of the hidden field.
    ///
    /// @throws IllegalStateException on a page for everybody: those have no such forms
    public String value() {
        @Nullable Object token = request.getAttribute(CsrfToken.class.getName());
        if (token instanceof CsrfToken present) {
            written = true;
            return present.getToken();
        }
        throw new IllegalStateException("A form on a page without protection: " + request.getRequestURI());
    }
}
