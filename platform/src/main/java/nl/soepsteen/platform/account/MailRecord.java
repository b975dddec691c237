package nl.soepsteen.platform.account;

import java.time.Instant;
import java.util.Set;
import nl.soepsteen.platform.mail.Correspondence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mail that somebody got. Mail knows addresses only; here an address is somebody's.
@Component
class MailRecord implements PersonalRecord {

    private final Correspondence correspondence;

    MailRecord(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    record Item(String onderwerp, Instant gemaakt, @Nullable Instant verstuurd) {}

    @Override
    public String name() {
        return "mail-aan-jou";
    }

    @Override
    public Set<String> tables() {
        return Set.of("mail");
    }

    @Override
    public Object of(Person person) {
        return correspondence.to(person.address()).stream()
                .map(item -> new Item(item.subject(), item.madeAt(), item.sentAt()))
                .toList();
    }

    @Override
    public void forget(Person person, Texts texts) {
        correspondence.forget(person.address());
    }
}
