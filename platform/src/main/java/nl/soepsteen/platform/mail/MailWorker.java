package nl.soepsteen.platform.mail;

import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Sends what lies in the outbox. Every node has one.
@Component
class MailWorker extends QueueWorker {

    MailWorker(PostRound round) {
        super("mail", round::sendOne);
    }

    @TransactionalEventListener
    void left(Outbox.MailLeft event) {
        call();
    }
}
