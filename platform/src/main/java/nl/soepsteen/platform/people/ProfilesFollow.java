package nl.soepsteen.platform.people;

import java.util.stream.Collectors;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.account.PersonChanged;
import nl.soepsteen.platform.vocabulary.TermsRenewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Pages of people show what belongs to others: names and hats, and the words for themes. In the transaction in which
/// those change.
@Component
class ProfilesFollow {

    private final Profiles profiles;

    ProfilesFollow(Profiles profiles) {
        this.profiles = profiles;
    }

    @EventListener
    void on(PersonChanged changed) {
        profiles.touch(changed.person());
    }

    @EventListener
    void on(TermsRenewed renewed) {
        if (renewed.list() == TermList.THEMES) {
            profiles.touchThemes(renewed.written().stream().map(Slug::value).collect(Collectors.toSet()));
        }
    }
}
