package nl.soepsteen.platform.browse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.platform.browse.KnownTerms;
import nl.soepsteen.platform.browse.Shelf;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The pages of themes, topics and target groups, and the lists of them.
@Controller
class TermController {

    private static final String LIST = "/{list:(?i:themas|onderwerpen|doelgroepen)}";

    private final KnownTerms terms;
    private final TermPages pages;

    TermController(KnownTerms terms, TermPages pages) {
        this.terms = terms;
        this.pages = pages;
    }

    @GetMapping({LIST, LIST + "/"})
    ModelAndView list(@PathVariable String list, HttpServletRequest request) {
        Shelf shelf = Shelf.named(list).orElseThrow();
        return CanonicalAddress.redirect(shelf.address(), request)
                .orElseGet(() -> new ModelAndView("browse/terms.jte", "page", pages.list(shelf)));
    }

    @GetMapping({LIST + "/{slug}", LIST + "/{slug}/"})
    ModelAndView term(
            @PathVariable String list,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        Shelf shelf = Shelf.named(list).orElseThrow();
        Optional<Term> term = terms.find(shelf, slug);
        if (term.isEmpty()) {
            ModelAndView unknown = new ModelAndView("browse/unknown.jte", "page", pages.unknown(shelf, slug));
            unknown.setStatus(HttpStatus.NOT_FOUND);
            return unknown;
        }
        // Asked again each time, the way to a term that another was merged into too: a merge can be undone.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return CanonicalAddress.redirect(shelf.address(term.get().slug().value()), request)
                .orElseGet(() -> new ModelAndView("browse/term.jte", "page", pages.page(shelf, term.get())));
    }
}
