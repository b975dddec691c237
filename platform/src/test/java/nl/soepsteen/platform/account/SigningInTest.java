package nl.soepsteen.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Getting in and out, as people do it.
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTest {

    private static final Pattern FIRST = Pattern.compile("Eerste beheerder: (\\S+)");
    private static final String NO_COLLECTION = "--soepsteen.voorbeelden=false";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path data;

    private RunningSite site;
    private Mailbox mailbox;
    private String firstLink;

    @BeforeAll
    void start(CapturedOutput output) throws Exception {
        site = RunningSite.start(data, NO_COLLECTION);
        mailbox = new Mailbox(data);
        firstLink = awaitFirstLink(output);
        Visitor first = new Visitor(site);
        first.open(firstLink);
        first.send(firstLink, "naam", "Fatima", "mail", "fatima@wijk.example");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String awaitFirstLink(CapturedOutput output) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            Matcher found = FIRST.matcher(output.getAll());
            String last = null;
            while (found.find()) {
                last = found.group(1);
            }
            if (last != null) {
                return last;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No link for the first administrator");
    }

    private String linkFor(String address, int mails) throws Exception {
        Visitor asking = new Visitor(site);
        asking.open("/inloggen");
        asking.send("/inloggen", "mail", address);
        return Mailbox.link(mailbox.await(address, mails));
    }

    private Visitor joined(String address, String name) throws Exception {
        String link = linkFor(address, 1);
        Visitor visitor = new Visitor(site);
        visitor.open(link);
        visitor.send(link, "naam", name);
        return visitor;
    }

    /// When the only session of somebody was last used, in milliseconds since 1970.
    private long lastUsed(String name) {
        return site.bean(JdbcClient.class)
                .sql("""
                        select session.last_access_time from session
                        join person on cast(person.id as text) = session.principal_name where person.name = :name""")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    @Test
    void whenSomebodyWasLastHereIsWrittenOnceAMinute() throws Exception {
        Visitor gerrit = joined("gerrit@wijk.example", "Gerrit");
        long first = lastUsed("Gerrit");
        gerrit.open("/mijn");
        assertThat(lastUsed("Gerrit")).isEqualTo(first);

        long longAgo = first - 120_000;
        site.bean(JdbcClient.class)
                .sql("update session set last_access_time = :ago where last_access_time = :first")
                .param("ago", longAgo)
                .param("first", first)
                .update();
        assertThat(gerrit.open("/mijn").uri().getPath()).isEqualTo("/mijn");
        assertThat(lastUsed("Gerrit")).isGreaterThan(longAgo);
    }

    @Test
    void theFirstAdministratorComesInThroughTheTerminalAndNobodyAfterThem() throws Exception {
        Person first = site.bean(Accounts.class).all().stream()
                .filter(person -> person.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow();

        assertThat(first.name()).isEqualTo("Fatima");
        assertThat(new Visitor(site).open(firstLink).statusCode()).isEqualTo(410);
        assertThat(site.bean(Accounts.class).firstAdministratorsPath()).isEmpty();
    }

    @Test
    void aLinkByMailMakesAnAccountAndLaterLetsInAgain() throws Exception {
        Visitor anna = joined("anna@wijk.example", "Anna");
        assertThat(anna.open("/mijn").body()).contains("Hallo Anna", "Je bent lid");

        String again = linkFor("anna@wijk.example", 2);
        Visitor elsewhere = new Visitor(site);
        assertThat(elsewhere.open(again).body()).contains("Log in").doesNotContain("Je naam");
        assertThat(elsewhere.send(again).body()).contains("Hallo Anna", "Op 2 plekken");
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswer() throws Exception {
        joined("bekend@wijk.example", "Bekend");
        Visitor visitor = new Visitor(site);
        visitor.open("/inloggen");
        HttpResponse<String> known = visitor.send("/inloggen", "mail", "bekend@wijk.example");
        visitor.open("/inloggen");
        HttpResponse<String> unknown = visitor.send("/inloggen", "mail", "onbekend@wijk.example");

        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.uri()).isEqualTo(known.uri());
    }

    @Test
    void lookingAtALinkUsesNothingAndUsingItOnceIsAll() throws Exception {
        String link = linkFor("bram@wijk.example", 1);
        for (int i = 0; i < 3; i++) {
            assertThat(new Visitor(site).open(link).statusCode()).isEqualTo(200);
        }
        Visitor bram = new Visitor(site);
        bram.open(link);
        assertThat(bram.send(link, "naam", "Bram").body()).contains("Hallo Bram");

        Visitor thief = new Visitor(site);
        thief.open("/inloggen");
        HttpResponse<String> late = thief.send(link, "naam", "Bram");
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Deze link werkt niet meer");
        assertThat(thief.open("/mijn").uri().getPath()).isEqualTo("/inloggen");
    }

    @Test
    void aLinkThatRanOutLetsNobodyIn() throws Exception {
        String link = linkFor("chris@wijk.example", 1);
        site.bean(JdbcClient.class)
                .sql(
                        "update login_link set expires_at = now() - interval '1 second' where email = 'chris@wijk.example'")
                .update();

        assertThat(new Visitor(site).open(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aMissingNameIsAskedForAndTheLinkStaysGood() throws Exception {
        String link = linkFor("dirk@wijk.example", 1);
        Visitor dirk = new Visitor(site);
        dirk.open(link);
        HttpResponse<String> refused = dirk.send(link, "naam", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Vul een naam in");
        assertThat(dirk.send(link, "naam", "Dirk").body()).contains("Hallo Dirk");
    }

    @Test
    void whatIsNoMailAddressIsRefusedAndStaysInTheForm() throws Exception {
        for (String wrong :
                new String[] {"geen adres", "a@b", "a@b.nl\r\nBcc: c@d.nl", "<script>@x.nl", "a@b.nl,c@d.nl"}) {
            Visitor visitor = new Visitor(site);
            visitor.open("/inloggen");
            HttpResponse<String> answer = visitor.send("/inloggen", "mail", wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("Dit is geen mailadres").doesNotContain("<script>@");
        }
    }

    @Test
    void aFormWithoutOurTokenOrWithSomeoneElsesIsRefused() throws Exception {
        Visitor visitor = new Visitor(site);
        visitor.open("/inloggen");
        for (String wrong : new String[] {"", "verzonnen", UUID.randomUUID().toString()}) {
            HttpResponse<String> answer = visitor.sendWith(wrong, "/inloggen", "mail", "x@wijk.example");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Dit formulier is verlopen");
        }
        assertThat(mailbox.to("x@wijk.example")).isEmpty();
    }

    @Test
    void whoWantedSomewhereGetsThereAndNeverToAnotherSite() throws Exception {
        Visitor visitor = new Visitor(site);
        assertThat(visitor.open("/beheer/mensen").uri().toString()).endsWith("/inloggen?verder=%2Fbeheer%2Fmensen");
        visitor.open("/inloggen?verder=//kwaad.example/");
        visitor.send("/inloggen", "mail", "emma@wijk.example", "verder", "//kwaad.example/");
        String link = Mailbox.link(mailbox.await("emma@wijk.example", 1));
        visitor.open(link);
        assertThat(visitor.send(link, "naam", "Emma").uri().getHost()).isEqualTo("localhost");
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        Visitor here = joined("gijs@wijk.example", "Gijs");
        String link = linkFor("gijs@wijk.example", 2);
        Visitor there = new Visitor(site);
        there.open(link);
        there.send(link);
        here.open("/mijn");
        here.send("/mijn/overal-uitloggen");

        assertThat(there.open("/mijn").uri().getPath()).isEqualTo("/inloggen");
        assertThat(here.open("/mijn").uri().getPath()).isEqualTo("/inloggen");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() throws Exception {
        Visitor hanna = joined("hanna@wijk.example", "Hanna");
        Person person = site.bean(Accounts.class).all().stream()
                .filter(one -> one.name().equals("Hanna"))
                .findFirst()
                .orElseThrow();
        assertThat(hanna.open("/beheer/mensen").statusCode()).isEqualTo(403);
        site.bean(Accounts.class).become(person.id(), Role.ADMIN);
        assertThat(hanna.open("/beheer/mensen").statusCode()).isEqualTo(200);
        site.bean(Accounts.class).become(person.id(), Role.MEMBER);
        assertThat(hanna.open("/beheer/mensen").statusCode()).isEqualTo(403);
    }

    @Test
    void anInvitedPersonGetsTheRoleTheyWereInvitedFor() throws Exception {
        Accounts accounts = site.bean(Accounts.class);
        Person admin = accounts.all().stream()
                .filter(person -> person.name().equals("Fatima"))
                .findFirst()
                .orElseThrow();
        accounts.invite(nl.soepsteen.platform.mail.MailAddress.stored("ine@wijk.example"), Role.EDITOR, admin);
        MimeMessage mail = mailbox.await("ine@wijk.example", 1);
        assertThat(mail.getContent().toString()).contains("Fatima nodigt je uit");
        String link = Mailbox.link(mail);
        Visitor ine = new Visitor(site);
        ine.open(link);
        assertThat(ine.send(link, "naam", "Ine").body()).contains("Laat achter wat je leerde");
        assertThat(ine.open("/mijn").body()).contains("Je bent redacteur");
    }

    @Test
    void readingLeavesNoCookie() throws Exception {
        Visitor reader = new Visitor(site);
        for (String page : new String[] {"/", "/zoeken?q=buurt", "/themas", "/over"}) {
            reader.open(page);
        }
        assertThat(reader.cookies()).isZero();
    }

    @Test
    void aMailboxIsNotFilledBySomebodyElse() throws Exception {
        for (int i = 0; i < 8; i++) {
            Visitor visitor = new Visitor(site);
            visitor.open("/inloggen");
            visitor.send("/inloggen", "mail", "joke@wijk.example");
        }
        mailbox.await("joke@wijk.example", 5);
        // A later request of somebody else is answered after all of these.
        linkFor("karel@wijk.example", 1);
        assertThat(mailbox.to("joke@wijk.example")).hasSize(5);
    }

    @Test
    void postOnThisComputerIsForWhoSitsAtIt() throws Exception {
        linkFor("lies@wijk.example", 1);
        assertThat(site.http().get("/lokale-post").body()).contains("lies@wijk.example");
        assertThat(site.http()
                        .get("/lokale-post", "X-Forwarded-For", "127.0.0.1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.http().raw("GET /lokale-post HTTP/1.1\r\nHost: soepsteen.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }
}
