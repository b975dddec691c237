package nl.soepsteen.platform.account;

import java.time.Duration;
import java.util.Optional;
import nl.soepsteen.platform.account.LoginLink.Purpose;
import nl.soepsteen.platform.account.LoginRequests.Waiting;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns requests to sign in into mails: a link, or that there is no account.
@Component
class LoginAnswers {

    /// Nobody's mailbox is filled by somebody else. Who asks for somebody's links keeps nobody out by it: the
    /// five latest work, and when they no longer do there may be new ones.
    private static final int MOST_THAT_WORK = 5;

    private static final int MOST_A_DAY = 60;

    private final LoginRequests requests;
    private final LoginLinks links;
    private final PersonRepository people;
    private final JoinPolicy policy;
    private final LoginMail texts;
    private final Outbox outbox;

    LoginAnswers(
            LoginRequests requests,
            LoginLinks links,
            PersonRepository people,
            JoinPolicy policy,
            LoginMail texts,
            Outbox outbox) {
        this.requests = requests;
        this.links = links;
        this.people = people;
        this.policy = policy;
        this.texts = texts;
        this.outbox = outbox;
    }

    /// Answers the request that waits longest.
    ///
    /// @return whether there was one
    @Transactional
    public boolean answerOne() {
        Optional<Waiting> request = requests.take();
        request.ifPresent(
                waiting -> MailAddress.of(waiting.email()).ifPresent(address -> answer(address, waiting.onward())));
        return request.isPresent();
    }

    private void answer(MailAddress address, @Nullable String onward) {
        links.tidy();
        if (links.madeFor(address, LoginLinks.FOR_SIGNING_IN) >= MOST_THAT_WORK
                || links.madeFor(address, Duration.ofDays(1)) >= MOST_A_DAY) {
            return;
        }
        if (people.findByEmail(address.value()).isPresent()) {
            outbox.put(texts.signIn(address, make(Purpose.SIGN_IN, address, onward, null)));
        } else if (policy.admits(address)) {
            outbox.put(texts.join(address, make(Purpose.JOIN, address, onward, Role.MEMBER)));
        } else {
            // Counted like a link, so that this mail too cannot be sent without end.
            make(Purpose.SIGN_IN, address, onward, null);
            outbox.put(texts.unknown(address));
        }
    }

    private Token make(Purpose purpose, MailAddress address, @Nullable String onward, @Nullable Role role) {
        return links.make(new LoginLink(purpose, address, role, onward), LoginLinks.FOR_SIGNING_IN, null);
    }
}
