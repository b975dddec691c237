package nl.soepsteen.platform.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.search.SearchQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The search page, and the part of it that changes while somebody filters.
@Controller
class SearchController {

    private static final Pattern WORDS = Pattern.compile("(?<=[?&])q=[^&]*");

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
    String changedPart(
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = "HX-Current-URL", defaultValue = "") String current,
            Model model,
            HttpServletResponse response) {
        SearchQuestion question = parameters.read(given);
        // The address bar shows the shortest form; a form sends its empty fields too. Only another filter is a step
        // that "back" returns from, not every pause while typing.
        String address = question.address(SearchPages.ADDRESS);
        response.setHeader(isSameButForWords(current, address) ? "HX-Replace-Url" : "HX-Push-Url", address);
        model.addAttribute("page", pages.of(question));
        return "search-update.jte";
    }

    /// Whether two addresses of this page ask for the same with other words.
    private static boolean isSameButForWords(String current, String next) {
        try {
            URI here = new URI(current);
            String query = here.getRawQuery() == null ? "" : "?" + here.getRawQuery();
            return SearchPages.ADDRESS.equals(here.getRawPath())
                    && withoutWords(SearchPages.ADDRESS + query).equals(withoutWords(next));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static String withoutWords(String address) {
        return WORDS.matcher(address).replaceAll("").replaceAll("[?&]+", "&").replaceAll("&$", "");
    }
}
