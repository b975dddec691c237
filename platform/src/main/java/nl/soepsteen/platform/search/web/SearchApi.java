package nl.soepsteen.platform.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchParameters;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.web.Licences;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search for programs: the same parameters as the page, JSON as docs/format.md lays it down.
@RestController
class SearchApi {

    static final String ADDRESS = "/api/v1/zoeken";

    private final SearchParameters parameters;
    private final Search search;
    private final FacetLabels labels;
    private final FoundPages found;
    private final PublicAddress site;

    SearchApi(SearchParameters parameters, Search search, FacetLabels labels, FoundPages found, PublicAddress site) {
        this.parameters = parameters;
        this.search = search;
        this.labels = labels;
        this.found = found;
        this.site = site;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    Result search(@RequestParam MultiValueMap<String, String> given) {
        parameters.refuseUnknownNames(given.keySet());
        SearchQuestion question = parameters.read(given);
        SearchAnswer answer = search.answer(question);
        Cursor next = answer.next();
        return new Result(
                answer.total(),
                question.after() == null ? question.page() : null,
                question.size(),
                answer.hits().stream().map(found::of).toList(),
                facets(answer),
                answer.understanding().corrected(),
                next == null ? null : site.of(question.after(next).address(ADDRESS)),
                Licences.TEXTS);
    }

    private Map<String, List<Count>> facets(SearchAnswer answer) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.parameter(),
                    answer.facets().getOrDefault(facet, List.of()).stream()
                            .map(count -> new Count(count.value(), labels.label(facet, count.value()), count.count()))
                            .toList());
        }
        return facets;
    }

    /// The answer. `bedoelde` is a better spelling of the question; null when there is none. `volgende` is the address
    /// of the results behind these; null at the end.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Result(
            long totaal,
            @Nullable Integer pagina,
            int aantal,
            List<FoundPage> treffers,
            Map<String, List<Count>> facetten,
            @Nullable String bedoelde,
            @Nullable String volgende,
            String licentie) {}

    /// One facet value with the number of hits it leads to.
    record Count(String waarde, String label, long aantal) {}
}
