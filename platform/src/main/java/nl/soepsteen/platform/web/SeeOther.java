package nl.soepsteen.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What a form answers when it did its work: go and look there. "Back" and "reload" then send nothing again.
public final class SeeOther {

    private SeeOther() {}

    /// @param path on this site
    public static ModelAndView at(String path) {
        RedirectView redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
