package nl.soepsteen.platform.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.LastAdministratorException;
import nl.soepsteen.platform.account.Leaving;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord.Texts;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.Fields;
import nl.soepsteen.platform.writing.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody goes, and what is left.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingTest {

    @TempDir
    static Path data;

    private RunningSite site;
    private Mailbox mailbox;
    private Members members;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        mailbox = new Mailbox(data);
        members = new Members(site, mailbox);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static HttpResponse<String> leave(Visitor visitor, String texts) throws Exception {
        visitor.open("/mijn/weg");
        visitor.open("/mijn/weg/zeker?teksten=" + texts);
        return visitor.send("/mijn/weg", "teksten", texts);
    }

    private void draft(String name, String title) {
        site.bean(Drafts.class).begin(members.find(name).id(), Form.SHORT, Fields.NONE.with("titel", title));
    }

    /// The tables with a row in which this stands, wherever.
    private List<String> tablesWith(String text) {
        JdbcClient jdbc = site.bean(JdbcClient.class);
        List<String> found = new ArrayList<>();
        for (String table : jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'"
                        + " and table_name <> 'flyway_schema_history' order by table_name")
                .query(String.class)
                .list()) {
            int rows = jdbc.sql(
                            "select count(*) from \"%s\" as one where cast(one as text) ilike :text".formatted(table))
                    .param("text", "%" + text + "%")
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private String subject(String name, int mails) throws Exception {
        return mailbox.await(Members.address(name), mails).getSubject();
    }

    @Test
    void textsThatStayAreByAFormerMember() throws Exception {
        Visitor here = members.join("Gerda", Role.AMBASSADOR);
        Visitor there = members.signIn("Gerda", 2);
        UUID gerda = members.find("Gerda").id();
        Picture shown = members.picture("Gerda");
        Picture unused = members.picture("Gerda");
        members.publish("Gerda", "Haken op dinsdag", "Elke dinsdag haken we.\n\n" + shown.markdown("Een sjaal"));
        draft("Gerda", "Halve tekst van Gerda");
        assertThat(site.http().get("/interventies/haken-op-dinsdag").body()).contains("Gerda");

        HttpResponse<String> gone = leave(here, "blijven");
        assertThat(gone.uri().getPath()).isEqualTo("/inloggen/weg");
        assertThat(gone.body()).contains("Je account is weg");
        assertThat(here.open("/mijn").uri().getPath()).isEqualTo("/inloggen");
        assertThat(there.open("/mijn").uri().getPath()).isEqualTo("/inloggen");

        assertThat(site.http().get("/interventies/haken-op-dinsdag").body())
                .contains("Elke dinsdag haken we.", "een voormalig lid")
                .doesNotContain("Gerda");
        assertThat(site.http().get("/interventies/haken-op-dinsdag/versies").body())
                .contains("voormalig lid")
                .doesNotContain("Gerda");
        assertThat(site.http().get(shown.address()).statusCode()).isEqualTo(200);
        assertThat(site.bean(Pictures.class).find(unused.id())).isEmpty();
        assertThat(subject("Gerda", 3)).isEqualTo("Je account op Soepsteen is weg");
        assertThat(tablesWith("gerda")).containsExactly("mail");
        assertThat(tablesWith(gerda.toString())).isEmpty();
        assertThat(site.bean(JdbcClient.class)
                        .sql("select subject from mail where recipient = 'gerda@wijk.example'")
                        .query(String.class)
                        .list())
                .containsExactly("Je account op Soepsteen is weg");
    }

    @Test
    void textsThatGoAreNowhereAnyMore() throws Exception {
        Visitor hans = members.join("Hans", Role.AMBASSADOR);
        Visitor editor = members.join("Irma", Role.EDITOR);
        Picture picture = members.picture("Hans");
        members.publish("Hans", "Kikkerbril", "Met een kikkerbril, zwemvliesgroen.\n\n" + picture.markdown("Bril"));
        members.publish("Hans", "Kikkerbril", "Met twee kikkerbrillen, zwemvliesgroen.");
        editor.open("/schrijven/pagina/kikkerbril");
        editor.send("/schrijven/pagina/kikkerbril/verander");
        site.awaitIndexed();
        assertThat(site.http().get("/zoeken?q=kikkerbril").body()).contains("href=\"/interventies/kikkerbril\"");
        assertThat(tablesWith("zwemvliesgroen")).contains("publication", "page_version", "draft");

        assertThat(leave(hans, "weg").body()).contains("Je account is weg");

        for (String address : List.of("", ".md", "/versies")) {
            assertThat(site.http().get("/interventies/kikkerbril" + address).statusCode())
                    .as(address)
                    .isEqualTo(410);
        }
        assertThat(site.http().get("/api/v1/interventies/kikkerbril").statusCode())
                .isEqualTo(410);
        assertThat(site.bean(Pictures.class).find(picture.id())).isEmpty();
        site.awaitIndexed();
        assertThat(site.http().get("/zoeken?q=kikkerbril").body()).doesNotContain("href=\"/interventies/kikkerbril\"");
        assertThat(tablesWith("zwemvliesgroen")).isEmpty();
        assertThat(editor.open("/schrijven/pagina/kikkerbril").statusCode()).isEqualTo(404);
        assertThat(site.bean(Publications.class).restore(new Slug("kikkerbril")))
                .isFalse();
        assertThat(site.bean(Publications.class).markdown(new Slug("kikkerbril")))
                .as("the address is not given away")
                .contains("");
    }

    @Test
    void whoWasInvitedMayStillCome() throws Exception {
        Visitor jet = members.join("Jet", Role.AMBASSADOR);
        Accounts accounts = site.bean(Accounts.class);
        accounts.invite(MailAddress.stored("kees@wijk.example"), Role.MEMBER, members.find("Jet"));
        String link = Mailbox.link(mailbox.await("kees@wijk.example", 1));
        leave(jet, "blijven");

        Visitor kees = new Visitor(site);
        kees.open(link);
        kees.send(link, "naam", "Kees");
        assertThat(kees.open("/mijn").body()).contains("Hallo Kees");
    }

    @Test
    void nothingHappensBeforeSomebodyChoseAndIsSure() throws Exception {
        Visitor leo = members.join("Leo", Role.MEMBER);
        leo.open("/mijn");
        HttpResponse<String> nothing = leo.send("/mijn/weg");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Kies eerst wat er met je teksten gebeurt.");
        assertThat(leo.open("/mijn/weg/zeker?teksten=anders").statusCode()).isEqualTo(422);
        assertThat(leo.open("/mijn/weg/zeker?teksten=weg").body()).contains("Weet je het zeker?");
        assertThat(leo.sendWith("verzonnen", "/mijn/weg", "teksten", "weg").statusCode())
                .isEqualTo(403);

        assertThat(leo.open("/mijn").body()).contains("Hallo Leo");
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        Visitor mo = members.join("Mo", Role.ADMIN);
        Visitor nel = members.join("Nel", Role.ADMIN);
        List<UUID> both = List.of(members.find("Mo").id(), members.find("Nel").id());
        CountDownLatch together = new CountDownLatch(1);
        int refused = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> leaving = new ArrayList<>();
            for (UUID one : both) {
                leaving.add(threads.submit(() -> {
                    together.await();
                    try {
                        site.bean(Leaving.class).leave(one, Texts.STAY);
                        return true;
                    } catch (LastAdministratorException _) {
                        return false;
                    }
                }));
            }
            together.countDown();
            for (Future<Boolean> one : leaving) {
                refused += one.get() ? 0 : 1;
            }
        }
        assertThat(refused).isEqualTo(1);

        Person last = site.bean(Accounts.class).all().stream()
                .filter(person -> person.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = leave(last.name().equals("Mo") ? mo : nel, "weg");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Je bent de laatste beheerder.");
        assertThat(site.bean(Accounts.class).find(last.id())).isPresent();
    }
}
