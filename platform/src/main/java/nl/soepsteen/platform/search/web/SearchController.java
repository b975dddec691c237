package nl.soepsteen.platform.search.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.search.SearchQuestion;
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
    String changedPart(@RequestParam MultiValueMap<String, String> given, Model model, HttpServletResponse response) {
        SearchQuestion question = parameters.read(given);
        // The address bar shows the shortest form; a form sends its empty fields too.
        response.setHeader("HX-Push-Url", question.address(SearchPages.ADDRESS));
        model.addAttribute("page", pages.of(question));
        return "search-update.jte";
    }
}
