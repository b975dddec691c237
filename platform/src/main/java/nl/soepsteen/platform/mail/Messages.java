package nl.soepsteen.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes mail in the form in which it travels (RFC 5322). A message that is sent again is the same message: its id
/// comes from the outbox, so mail programs show it once.
@Component
class Messages {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final InternetAddress from;
    private final String host;

    /// @param from who it comes from, as in a header; empty for `noreply@` the site's own host
    Messages(@Value("${soepsteen.mail.van:}") String from, PublicAddress address) {
        this.host = address.configured().map(url -> URI.create(url).getHost()).orElse("localhost");
        try {
            this.from = new InternetAddress(from.isBlank() ? "Soepsteen <noreply@" + host + ">" : from, true);
            if (this.from.getPersonal() != null) {
                this.from.setPersonal(this.from.getPersonal(), StandardCharsets.UTF_8.name());
            }
        } catch (jakarta.mail.internet.AddressException | java.io.UnsupportedEncodingException e) {
            throw new IllegalArgumentException(
                    "SOEPSTEEN_MAIL_VAN is '%s'. Geef een naam en een mailadres, zoals Soepsteen <post@soepsteen.example>."
                            .formatted(from),
                    e);
        }
    }

    MimeMessage of(UUID id, Mail mail, Instant made) throws MessagingException {
        MimeMessage message = new WithOwnId(SESSION, "<%s@%s>".formatted(id, host));
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, mail.to().internetAddress());
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(made));
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        // RFC 3834: holiday answers stay away.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /// Jakarta Mail would give every copy an id of its own.
    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
