package nl.soepsteen.platform.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.springframework.mail.javamail.JavaMailSender;

/// Hands messages to the mail server of `SPRING_MAIL_HOST`.
record SmtpDelivery(JavaMailSender server) implements Delivery {

    @Override
    public void deliver(MimeMessage message, Instant madeAt) {
        server.send(message);
    }
}
