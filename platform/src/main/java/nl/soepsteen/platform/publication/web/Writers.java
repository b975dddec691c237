package nl.soepsteen.platform.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.publication.PageVersion;
import nl.soepsteen.platform.publication.PublishedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who wrote a page or a version of it, as readers see them.
@Component
class Writers {

    private final Accounts accounts;

    Writers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Who wrote a page, with their hats: "Amina, namens Buurthuis De Brink, als bewoner"; empty when nobody is known.
    String of(PublishedPage page) {
        return page.byFormerMember() ? "een " + PageVersion.FORMER_MEMBER : inFull(page.author());
    }

    /// Who made a version, their name alone; empty when nobody is known.
    String of(PageVersion version) {
        return version.byFormerMember()
                ? PageVersion.FORMER_MEMBER
                : find(version.by()).map(Person::name).orElse("");
    }

    private String inFull(@Nullable UUID person) {
        return find(person)
                .map(known -> {
                    List<String> hats = known.hats().inWords();
                    return hats.isEmpty() ? known.name() : known.name() + ", " + String.join(", ", hats);
                })
                .orElse("");
    }

    private Optional<Person> find(@Nullable UUID person) {
        return Optional.ofNullable(person).flatMap(accounts::find);
    }
}
