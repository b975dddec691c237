package nl.soepsteen.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/// Takes messages on their way.
interface Delivery {

    /// Returns when somebody else is responsible for the message.
    ///
    /// @param madeAt when it was made, more precisely than the message says
    /// @throws MessagingException or IOException when that is not sure; it is then tried again
    void deliver(MimeMessage message, Instant madeAt) throws MessagingException, IOException;
}
