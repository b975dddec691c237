package nl.soepsteen.platform.browse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Every page has one address; others that mean the same (capitals, accents, a slash behind it) lead there.
final class CanonicalAddress {

    private CanonicalAddress() {}

    /// Where to send who came by another address than this one; empty when it is the right one.
    static Optional<ModelAndView> redirect(String canonical, HttpServletRequest request) {
        if (request.getRequestURI().equals(canonical)) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        RedirectView redirect = new RedirectView(query == null ? canonical : canonical + "?" + query);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExpandUriTemplateVariables(false);
        return Optional.of(new ModelAndView(redirect));
    }
}
