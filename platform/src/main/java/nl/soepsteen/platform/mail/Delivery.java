package nl.soepsteen.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/// Takes messages on their way.
interface Delivery {

    /// Returns when somebody else is responsible for the message.
    ///
    /// @throws MessagingException or IOException when that is not sure; it is then tried again
    void deliver(MimeMessage message) throws MessagingException, IOException;
}
