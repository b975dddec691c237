package nl.soepsteen.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells addresses that give data from those that give pages. By the path alone, so that it also holds for a request
/// that nobody could read.
final class DataAddress {

    private static final String API = "/api/";
    private static final String JSON = ".json";
    private static final List<String> OTHER_FORMS = List.of(".csv", ".atom", ".md");

    private DataAddress() {}

    /// Whether programs read this, errors included.
    static boolean answersJson(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith(API) || path.endsWith(JSON);
    }

    /// Whether this is open data, which other sites may read in their visitors' browsers.
    static boolean isOpen(HttpServletRequest request) {
        return answersJson(request)
                || path(request).equals(ExportAddress.COLLECTION)
                || OTHER_FORMS.stream().anyMatch(path(request)::endsWith);
    }

    private static String path(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        @Nullable Object path = failed == null ? request.getRequestURI() : failed;
        return path == null ? "" : path.toString(); // a broken request line has no path at all
    }
}
