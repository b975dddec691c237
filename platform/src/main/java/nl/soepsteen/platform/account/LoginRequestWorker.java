package nl.soepsteen.platform.account;

import nl.soepsteen.platform.work.QueueWorker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Answers requests to sign in. Every node has one.
@Component
class LoginRequestWorker extends QueueWorker {

    LoginRequestWorker(LoginAnswers answers) {
        super("login-requests", answers::answerOne);
    }

    @TransactionalEventListener
    void noted(LoginRequests.Noted event) {
        call();
    }
}
