package nl.soepsteen.platform.writing;

import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.Outbox;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// What authors hear by mail when editors do something with what they wrote. In the words of the editor: no reason is
/// ever left out. In the transaction of what happened: without the one not the other.
@Component
class WritingMail {

    private static final int LONGEST_TITLE = 120;

    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress site;

    WritingMail(Accounts accounts, Outbox outbox, PublicAddress site) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.site = site;
    }

    void asked(UUID author, String title, String question, String path) {
        send(
                author,
                "Een vraag over je tekst",
                title,
                "De redactie heeft een vraag over ‘%s’:",
                question,
                "Antwoord hier:",
                path);
    }

    void returned(UUID author, String title, String reason, String path) {
        send(
                author,
                "Je tekst kan bijna op Soepsteen",
                title,
                "De redactie geeft ‘%s’ aan je terug, met deze reden:",
                reason,
                "Pas hem aan en stuur hem opnieuw:",
                path);
    }

    void published(UUID author, String title, String message, String path) {
        send(
                author,
                "Je tekst staat op Soepsteen",
                title,
                "‘%s’ staat op Soepsteen. Dank je wel!",
                message,
                "Hier staat hij:",
                path);
    }

    void withdrawn(UUID author, String title, String reason, String path) {
        send(
                author,
                "Je pagina is weggehaald",
                title,
                "De redactie heeft ‘%s’ weggehaald, met deze reden:",
                reason,
                "Je tekst is bewaard. Hier kun je hem lezen, en zien wat ermee gebeurde:",
                path);
    }

    void archived(UUID author, String title, String reason, String path) {
        send(
                author,
                "Je pagina staat in het archief",
                title,
                "De redactie heeft ‘%s’ in het archief gezet, met deze reden:",
                reason,
                "De pagina blijft te lezen op zijn adres. Hier zie je wat ermee gebeurde:",
                path);
    }

    private void send(
            UUID author, String subject, String title, String what, String message, String onward, String path) {
        accounts.find(author).ifPresent(person -> {
            String said = message.isBlank() ? "" : "\n" + message.strip() + "\n";
            outbox.put(new Mail(person.address(), subject, """
                    Hallo %s,

                    %s
                    %s
                    %s
                    %s

                    Soepsteen
                    """.formatted(
                            person.name(), what.formatted(shortened(title)), said, onward, site.reachable() + path)));
        });
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
