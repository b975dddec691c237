package nl.soepsteen.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The outbox with a real mail server behind it, one that is away at times.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmtpTest {

    private static final String HERE = "127.0.0.1";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);

    @TempDir
    static Path data;

    private GreenMail server;
    private RunningSite site;
    private JdbcClient jdbc;
    private int port;

    @BeforeAll
    void start() throws Exception {
        server = started(0);
        port = server.getSmtp().getPort();
        site = RunningSite.start(
                data,
                "--soepsteen.voorbeelden=false",
                "--soepsteen.mail.van=Soepsteen <post@soepsteen.example>",
                "--soepsteen.mail.tls=false",
                "--spring.mail.host=" + HERE,
                "--spring.mail.port=" + port);
        jdbc = site.bean(JdbcClient.class);
    }

    @AfterAll
    void stop() {
        site.close();
        server.stop();
    }

    @AfterEach
    void nothingWaits() {
        jdbc.sql("delete from mail").update();
    }

    private static GreenMail started(int port) {
        GreenMail mail = new GreenMail(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private void leave(String address, String subject) {
        transaction()
                .executeWithoutResult(_ -> site.bean(Outbox.class)
                        .put(new Mail(MailAddress.stored(address), subject, "Hallo,\n\nEen bericht.\n")));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(site.bean(PlatformTransactionManager.class));
    }

    private List<MimeMessage> received(String address) throws Exception {
        List<MimeMessage> messages = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getRecipients(RecipientType.TO)[0].toString().equals(address)) {
                messages.add(message);
            }
        }
        return messages;
    }

    private int count(String condition, String address) {
        return jdbc.sql("select count(*) from mail where recipient = :address and " + condition)
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    private static void await(String what, Callable<Boolean> reached) throws Exception {
        Instant deadline = Instant.now().plus(LONG_ENOUGH);
        while (!reached.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not in time: " + what);
            }
            Thread.sleep(50);
        }
    }

    private void awaitSent(String address, int mails) throws Exception {
        await(mails + " mails to " + address, () -> count("sent_at is not null", address) == mails);
    }

    @Test
    void mailGoesOutThroughTheServerThatWasNamed() throws Exception {
        Visitor asking = new Visitor(site);
        asking.open("/inloggen");
        asking.send("/inloggen", "mail", "anna@wijk.example");
        awaitSent("anna@wijk.example", 1);

        MimeMessage message = received("anna@wijk.example").getFirst();
        assertThat(message.getFrom()[0].toString()).isEqualTo("Soepsteen <post@soepsteen.example>");
        assertThat(message.getSubject()).isEqualTo("Maak je account op Soepsteen");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String link = Mailbox.link(message);
        Visitor anna = new Visitor(site);
        anna.open(link);
        assertThat(anna.send(link, "naam", "Anna").body()).contains("Hallo Anna");
        assertThat(Files.exists(data.resolve("mail"))).as("no files beside it").isFalse();
        assertThat(site.http().get("/lokale-post").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasSentIsNotReadableAnyMoreAndAfterAMonthForgotten() throws Exception {
        leave("bert@wijk.example", "Voor Bert");
        awaitSent("bert@wijk.example", 1);
        assertThat(count("body = ''", "bert@wijk.example")).isEqualTo(1);

        jdbc.sql("update mail set sent_at = sent_at - interval '31 days' where recipient = 'bert@wijk.example'")
                .update();
        leave("cees@wijk.example", "Voor Cees");
        awaitSent("cees@wijk.example", 1);
        assertThat(count("true", "bert@wijk.example")).isZero();
    }

    @Test
    void aServerThatIsAwayIsWaitedForAndGetsTheMessageOnce() throws Exception {
        String dora = "dora@wijk.example";
        server.stop();
        try {
            leave(dora, "Voor Dora");
            await("an attempt", () -> count("attempts > 0", dora) == 1);
            assertThat(count(
                            "sent_at is null and given_up_at is null and failure <> '' and body <> ''"
                                    + " and due_at > made_at + interval '9 seconds'",
                            dora))
                    .isEqualTo(1);
        } finally {
            server = started(port);
        }
        jdbc.sql("update mail set due_at = now() where sent_at is null").update();
        awaitSent(dora, 1);

        assertThat(site.bean(PostRound.class).sendOne()).isFalse();
        assertThat(received(dora)).hasSize(1);
    }

    @Test
    void afterThreeDaysItIsGivenUpAndKeptWithTheReason() throws Exception {
        String els = "els@wijk.example";
        server.stop();
        try {
            leave(els, "Voor Els");
            await("an attempt", () -> count("attempts > 0", els) == 1);
            jdbc.sql("update mail set made_at = made_at - interval '4 days', due_at = now()")
                    .update();
            await("giving up", () -> count("given_up_at is not null and failure <> ''", els) == 1);
        } finally {
            server = started(port);
        }
    }

    @Test
    void theWaitDoublesUpToThreeHours() {
        assertThat(PostRound.pause(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(PostRound.pause(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(PostRound.pause(6)).isEqualTo(Duration.ofSeconds(640));
        assertThat(PostRound.pause(11)).isEqualTo(Duration.ofHours(3));
        assertThat(PostRound.pause(1_000)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void workersBesideEachOtherSendEveryMessageOnce() throws Exception {
        String frans = "frans@wijk.example";
        int many = 40;
        transaction().executeWithoutResult(_ -> {
            for (int i = 0; i < many; i++) {
                leave(frans, "Bericht " + i);
            }
        });
        PostRound round = site.bean(PostRound.class);
        int sent = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                workers.add(threads.submit(() -> sendAll(round)));
            }
            for (Future<Integer> worker : workers) {
                sent += worker.get();
            }
        }
        awaitSent(frans, many); // the site's own worker took part too

        assertThat(sent).isLessThanOrEqualTo(many);
        Set<String> ids = new HashSet<>();
        for (MimeMessage message : received(frans)) {
            ids.add(message.getMessageID());
        }
        assertThat(ids).hasSize(many);
        assertThat(received(frans)).hasSize(many);
        assertThat(count("attempts = 1", frans)).isEqualTo(many);
    }

    private static int sendAll(PostRound round) {
        int sent = 0;
        while (round.sendOne()) {
            sent++;
        }
        return sent;
    }

    @Test
    void whatIsTakenBackIsNotSent() throws Exception {
        transaction().executeWithoutResult(status -> {
            leave("gea@wijk.example", "Voor Gea");
            status.setRollbackOnly();
        });
        leave("hein@wijk.example", "Voor Hein");
        awaitSent("hein@wijk.example", 1);

        assertThat(count("true", "gea@wijk.example")).isZero();
        assertThat(received("gea@wijk.example")).isEmpty();
    }

    @Test
    void aSubjectOrAddressNeverBecomesAHeader() throws Exception {
        MailAddress ina = MailAddress.stored("ina@wijk.example");
        for (String subject : List.of("Hallo\r\nBcc: kwaad@wijk.example", "Hallo\nX: y", "Hallo\rX: y", " ")) {
            assertThatThrownBy(() -> new Mail(ina, subject, "")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(MailAddress.of("ina@wijk.example\r\nBcc: kwaad@wijk.example"))
                .isEmpty();

        // Not even when somebody gets it into the table.
        put(ina.value(), "Hallo\r\nBcc: kwaad@wijk.example");
        put("ina@wijk.example\r\nBcc: kwaad@wijk.example", "Hallo");
        await(
                "both refused",
                () -> jdbc.sql("select count(*) from mail where attempts > 0 and sent_at is null")
                                .query(Integer.class)
                                .single()
                        == 2);
        assertThat(received(ina.value())).isEmpty();
        assertThat(received("kwaad@wijk.example")).isEmpty();
    }

    private static final String HTML =
            "<!DOCTYPE html><html lang=\"nl\"><body><p>Koffie bij café ’t Hoekje, één keer per week. %s</p></body></html>"
                    .formatted("En dan nog wat. ".repeat(80));

    private static final String TEXT =
            "Koffie bij café ’t Hoekje, één keer per week.\n" + "En dan nog wat. ".repeat(80) + "\n";

    private void leave(Mail mail) {
        transaction().executeWithoutResult(_ -> site.bean(Outbox.class).put(mail));
    }

    @Test
    void aMessageHasTwoFormsAndSaysWhatItBelongsTo() throws Exception {
        UUID id = UUID.randomUUID();
        UUID conversation = UUID.randomUUID();
        UUID before = UUID.randomUUID();
        leave(new Mail(
                id,
                MailAddress.stored("jet@wijk.example"),
                "Kees antwoordt op wat jij schreef: koffie bij café ’t Hoekje",
                TEXT,
                HTML,
                MailHeaders.NONE
                        .answeredTo(MailAddress.stored("antwoord@soepsteen.example"))
                        .after(conversation, before)
                        .ofList("gesprekken", "https://soepsteen.example/afmelden/abc_-1")));
        awaitSent("jet@wijk.example", 1);

        MimeMessage message = received("jet@wijk.example").getFirst();
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@localhost>");
        assertThat(message.getSubject()).isEqualTo("Kees antwoordt op wat jij schreef: koffie bij café ’t Hoekje");
        assertThat(message.getHeader("In-Reply-To")).containsExactly("<" + before + "@localhost>");
        assertThat(message.getHeader("References", null).split("\\s+"))
                .containsExactly("<" + conversation + "@localhost>", "<" + before + "@localhost>");
        assertThat(message.getHeader("List-Id")).containsExactly("<gesprekken.localhost>");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://soepsteen.example/afmelden/abc_-1>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getReplyTo()).extracting(Object::toString).containsExactly("antwoord@soepsteen.example");
        assertThat(message.getHeader("Bcc")).isNull();

        assertThat(message.isMimeType("multipart/alternative")).isTrue();
        Multipart forms = (Multipart) message.getContent();
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(form(forms.getBodyPart(0), "text/plain")).isEqualTo(TEXT);
        assertThat(form(forms.getBodyPart(1), "text/html")).isEqualTo(HTML);

        String raw = GreenMailUtil.getWholeMessage(message);
        assertThat(raw.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(GreenMailUtil.getBody(message).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    /// Of the type, in UTF-8.
    private static String form(BodyPart part, String type) throws Exception {
        assertThat(part.isMimeType(type)).as(part.getContentType()).isTrue();
        assertThat(new ContentType(part.getContentType()).getParameter("charset"))
                .isEqualToIgnoringCase("UTF-8");
        return part.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void whatIsSentAgainIsTheSameMessageAndNothingOfItIsKept() throws Exception {
        String karel = "karel@wijk.example";
        Mail mail = new Mail(
                UUID.randomUUID(),
                MailAddress.stored(karel),
                "Twee keer",
                TEXT,
                HTML,
                MailHeaders.NONE.ofList("nieuws", "https://soepsteen.example/afmelden/geheim"));
        leave(mail);
        awaitSent(karel, 1);
        assertThat(count("body = '' and html is null and headers = ''", karel)).isEqualTo(1);

        // As if the process had died between the server's yes and our commit.
        jdbc.sql("""
                        update mail set sent_at = null, body = :text, html = :html, headers = :headers
                        where recipient = :karel""")
                .param("text", TEXT)
                .param("html", HTML)
                .param("headers", mail.headers().kept())
                .param("karel", karel)
                .update();
        site.bean(PostRound.class).sendOne();
        await("sent again", () -> received(karel).size() == 2);

        List<MimeMessage> both = received(karel);
        assertThat(both.get(1).getMessageID()).isEqualTo(both.get(0).getMessageID());
        assertThat(GreenMailUtil.getBody(both.get(1))).isEqualTo(GreenMailUtil.getBody(both.get(0)));
        assertThatThrownBy(() -> leave(mail)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void headersThatSomebodyGotIntoTheTableAreNotSent() throws Exception {
        jdbc.sql("""
                        insert into mail (id, recipient, subject, body, headers, made_at, due_at)
                        values (:id, 'leo@wijk.example', 'Hallo', 'Hallo', :headers, now(), now())""")
                .param("id", UUID.randomUUID())
                .param("headers", "unsubscribe https://x.example/\r\nBcc: kwaad@wijk.example")
                .update();
        await("refused", () -> count("attempts > 0 and sent_at is null", "leo@wijk.example") == 1);
        assertThat(received("leo@wijk.example")).isEmpty();
    }

    private void put(String recipient, String subject) {
        jdbc.sql("""
                        insert into mail (id, recipient, subject, body, made_at, due_at)
                        values (:id, :recipient, :subject, 'Hallo', now(), now())""")
                .param("id", UUID.randomUUID())
                .param("recipient", recipient)
                .param("subject", subject)
                .update();
    }
}
