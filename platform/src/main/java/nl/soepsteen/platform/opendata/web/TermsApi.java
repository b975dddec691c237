package nl.soepsteen.platform.opendata.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.search.FacetTerms;
import nl.soepsteen.platform.web.Licences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The vocabulary for programs, list by list in the editors' order.
@RestController
class TermsApi {

    private final Vocabulary vocabulary;

    TermsApi(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping(path = "/api/v1/termen", produces = MediaType.APPLICATION_JSON_VALUE)
    Terms terms() {
        Map<String, ApiList> lists = new LinkedHashMap<>();
        for (TermList list : TermList.values()) {
            lists.put(
                    list.key(),
                    new ApiList(
                            parameter(list).orElse(null),
                            vocabulary.terms(list).stream().map(ApiTerm::of).toList()));
        }
        return new Terms(Licences.VOCABULARY, lists);
    }

    private static Optional<String> parameter(TermList list) {
        return Arrays.stream(Facet.values())
                .filter(facet -> FacetTerms.listOf(facet).filter(list::equals).isPresent())
                .map(Facet::parameter)
                .findFirst();
    }

    /// All lists by their key in front matter.
    record Terms(String licentie, Map<String, ApiList> lijsten) {}

    /// One list.
    ///
    /// @param parameter of a search that takes these terms; absent when none does
    record ApiList(@Nullable String parameter, List<ApiTerm> termen) {}

    /// One term. `noot` says what it covers, `ook` what else people call it, `bron` where it comes from.
    record ApiTerm(
            String slug,
            String label,
            @Nullable String noot,
            List<String> ook,
            @Nullable String bron) {

        static ApiTerm of(Term term) {
            return new ApiTerm(term.slug().value(), term.label(), term.note(), term.alsoKnownAs(), term.origin());
        }
    }
}
