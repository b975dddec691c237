package nl.soepsteen.platform.search.web;

import java.time.Duration;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.search.Suggestions;
import nl.soepsteen.platform.web.SearchAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the search boxes offer while somebody types. For our own script: programs have the search API.
@RestController
class SuggestController {

    /// Long enough for who takes letters back and types them again.
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Suggestions suggestions;
    private final SearchKinds kinds;

    SuggestController(Suggestions suggestions, SearchKinds kinds) {
        this.suggestions = suggestions;
        this.kinds = kinds;
    }

    @GetMapping(path = SearchAddress.SUGGESTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SuggestAnswer> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(SuggestAnswer.of(suggestions.of(typed), kinds));
    }
}
