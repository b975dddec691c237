package nl.soepsteen.platform.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.following.FoundForPerson;
import org.springframework.stereotype.Component;

/// What kept searches found is news for who keeps them.
@Component
class FoundInSavedSearches implements FoundForPerson {

    private final Matches matches;

    FoundInSavedSearches(Matches matches) {
        this.matches = matches;
    }

    @Override
    public List<Found> found(UUID person, Instant after, Instant until, int most) {
        return matches.found(person, after, until, most).stream()
                .map(match -> new Found(
                        match.subject(),
                        "Zoekvraag: " + match.name(),
                        match.title(),
                        match.address(),
                        match.summary(),
                        match.at()))
                .toList();
    }
}
