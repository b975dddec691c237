package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The headers every answer carries, errors of the container included.
///
/// The policy allows this site's own files and nothing else: no inline script or style, no eval, no frame, no plug-in.
@Component
class SecurityHeaders {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final Map<String, String> headers = new LinkedHashMap<>();

    /// Open data: any site may read it in its visitors' browsers, since nothing here depends on who asks. Search
    /// engines list the pages themselves.
    private final Map<String, String> openData = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Allow-Methods", "GET, HEAD",
            "Access-Control-Allow-Headers", "*",
            "Access-Control-Expose-Headers", "*",
            "Cross-Origin-Resource-Policy", "cross-origin",
            "X-Robots-Tag", "noindex");

    SecurityHeaders(PublicAddress address) {
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (address.isSecure()) {
            headers.put("Strict-Transport-Security", TWO_YEARS);
        }
    }

    /// Puts them on an answer.
    void write(HttpServletRequest request, HttpServletResponse response) {
        headers.forEach(response::setHeader);
        if (DataAddress.isOpen(request)) {
            openData.forEach(response::setHeader);
        }
    }

    Map<String, String> all() {
        return headers;
    }
}
