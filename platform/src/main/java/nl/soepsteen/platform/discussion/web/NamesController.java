package nl.soepsteen.platform.discussion.web;

import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.discussion.NameSuggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Whom one can name while typing. For our own script, and for who is signed in.
@RestController
class NamesController {

    /// Longer than any name.
    private static final int LONGEST = 100;

    private final ConversationController reading;
    private final NameSuggestions names;

    NamesController(ConversationController reading, NameSuggestions names) {
        this.reading = reading;
        this.names = names;
    }

    /// @param q what stands behind the at sign so far
    /// @param in number of the conversation, or absent for a new one
    @GetMapping(path = Paths.NAMES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<NamesAnswer> names(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long in) {
        String typed = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(NamesAnswer.of(
                        names.of(in == null ? null : reading.found(in, person).id(), typed, person.id())));
    }
}
