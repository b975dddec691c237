package nl.soepsteen.platform.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The account itself. It goes last, when all that refers to it has been dealt with.
@Component
class AccountRecord implements PersonalRecord {

    record Account(String naam, String mailadres, String rol, List<String> petten, Instant lidSinds) {}

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Set<String> tables() {
        return Set.of("person");
    }

    @Override
    public Object of(Person person) {
        return new Account(
                person.name(),
                person.address().value(),
                person.role().label(),
                person.hats().inWords(),
                person.joinedAt());
    }

    @Override
    public void forget(Person person, Texts texts) {
        // Who deletes the account deletes the row.
    }
}
