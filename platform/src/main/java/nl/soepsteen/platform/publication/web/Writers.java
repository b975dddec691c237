package nl.soepsteen.platform.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who wrote a page or a version of it, as readers see them.
@Component
class Writers {

    private final Accounts accounts;

    Writers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Somebody with their hats: "Amina, namens Buurthuis De Brink, als bewoner"; empty when nobody is known.
    String inFull(@Nullable UUID person) {
        return find(person)
                .map(known -> {
                    List<String> hats = known.hats().inWords();
                    return hats.isEmpty() ? known.name() : known.name() + ", " + String.join(", ", hats);
                })
                .orElse("");
    }

    /// Their name alone; empty when nobody is known.
    String name(@Nullable UUID person) {
        return find(person).map(Person::name).orElse("");
    }

    private Optional<Person> find(@Nullable UUID person) {
        return Optional.ofNullable(person).flatMap(accounts::find);
    }
}
