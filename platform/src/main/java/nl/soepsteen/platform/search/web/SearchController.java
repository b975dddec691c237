package nl.soepsteen.platform.search.web;

import nl.soepsteen.platform.search.SearchParameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search page, and the part of it that changes while somebody filters.
@Controller
class SearchController {

    private final SearchParameters parameters;
    private final SearchPages pages;

    SearchController(SearchParameters parameters, SearchPages pages) {
        this.parameters = parameters;
        this.pages = pages;
    }

    @GetMapping(SearchPages.ADDRESS)
    String page(@RequestParam MultiValueMap<String, String> given, Model model) {
        model.addAttribute("page", pages.of(parameters.read(given)));
        return "search.jte";
    }

    @GetMapping(path = SearchPages.ADDRESS, headers = "HX-Request=true")
    String changedPart(@RequestParam MultiValueMap<String, String> given, Model model) {
        model.addAttribute("page", pages.of(parameters.read(given)));
        return "search-update.jte";
    }
}
