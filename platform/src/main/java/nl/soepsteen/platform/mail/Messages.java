package nl.soepsteen.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
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

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final Session SESSION = Session.getInstance(new Properties());

    private final InternetAddress from;
    private final String host;

    /// @param from who it comes from, as in a header; empty for `noreply@` the site's own host
    Messages(@Value("${soepsteen.mail.van:}") String from, PublicAddress address) {
        this.host = address.configured().map(url -> URI.create(url).getHost()).orElse("localhost");
        try {
            this.from = new InternetAddress(from.isBlank() ? "Soepsteen <noreply@" + host + ">" : from, true);
            if (this.from.getPersonal() != null) {
                this.from.setPersonal(this.from.getPersonal(), UTF_8);
            }
        } catch (jakarta.mail.internet.AddressException | java.io.UnsupportedEncodingException e) {
            throw new IllegalArgumentException(
                    "SOEPSTEEN_MAIL_VAN is '%s'. Geef een naam en een mailadres, zoals Soepsteen <post@soepsteen.example>."
                            .formatted(from),
                    e);
        }
    }

    /// The message as it travels.
    ///
    /// @param made when it was left to be sent
    MimeMessage of(Mail mail, Instant made) throws MessagingException {
        MimeMessage message = new WithOwnId(SESSION, messageId(mail.id()));
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, mail.to().internetAddress());
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(made));
        write(mail, message);
        // RFC 3834: holiday answers stay away.
        message.setHeader("Auto-Submitted", "auto-generated");
        write(mail.headers(), message);
        message.saveChanges();
        return message;
    }

    private static void write(Mail mail, MimeMessage message) throws MessagingException {
        String html = mail.html();
        if (html == null) {
            message.setText(mail.text(), UTF_8);
            return;
        }
        // RFC 2046, 5.1.4: what says most comes last.
        MimeMultipart both = new WithOwnBoundary("=_" + mail.id());
        both.addBodyPart(part(mail.text(), "plain"));
        both.addBodyPart(part(html, "html"));
        message.setContent(both);
    }

    /// No line of it is longer than 76 characters on its way, however long those of the text are.
    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private void write(MailHeaders headers, MimeMessage message) throws MessagingException {
        MailAddress replyTo = headers.replyTo();
        if (replyTo != null) {
            message.setReplyTo(new InternetAddress[] {replyTo.internetAddress()});
        }
        UUID inReplyTo = headers.inReplyTo();
        if (inReplyTo != null) {
            message.setHeader("In-Reply-To", messageId(inReplyTo));
        }
        if (!headers.references().isEmpty()) {
            // On lines of their own: one of any length holds no more than one id.
            message.setHeader(
                    "References",
                    String.join(
                            "\r\n ",
                            headers.references().stream().map(this::messageId).toList()));
        }
        String list = headers.list();
        if (list != null) {
            message.setHeader("List-Id", "<%s.%s>".formatted(list, host));
        }
        String unsubscribe = headers.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String messageId(UUID id) {
        return "<%s@%s>".formatted(id, host);
    }

    /// Jakarta Mail would give every copy another boundary; ours cannot stand in the text, where it would have to be
    /// guessed before the id was chosen.
    private static final class WithOwnBoundary extends MimeMultipart {

        WithOwnBoundary(String boundary) {
            super("alternative");
            contentType = "multipart/alternative; boundary=\"%s\"".formatted(boundary);
        }
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
