package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Writing a page, as somebody without scripts does it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

    private static final String[] COFFEE = {
        "titel", "Koffie op de stoep",
        "verhaal",
                "We zetten elke dinsdag een tafel op de stoep. Eerst kwam er niemand. Na een maand zaten er tien mensen.",
        "themas", "verbondenheid",
        "gemeente", "Rotterdam",
        "wijk", "Bospolder",
        "fase", "lopend",
        "uitkomst", "gelukt"
    };

    @TempDir
    static Path data;

    private RunningSite site;
    private Mailbox mailbox;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        mailbox = new Mailbox(data);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Visitor member(String name, Role role) throws Exception {
        String address = name.toLowerCase(java.util.Locale.ROOT) + "@wijk.example";
        Visitor asking = new Visitor(site);
        asking.open("/inloggen");
        asking.send("/inloggen", "mail", address);
        String link = Mailbox.link(mailbox.await(address, 1));
        Visitor visitor = new Visitor(site);
        visitor.open(link);
        visitor.send(link, "naam", name);
        Accounts accounts = site.bean(Accounts.class);
        accounts.all().stream()
                .filter(person -> person.name().equals(name))
                .forEach(person -> accounts.become(person.id(), role));
        return visitor;
    }

    private static String[] form(HttpResponse<String> page, String action, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        for (String hidden : List.of("versie", "vorm", "sleutel")) {
            String value = page.body().replaceAll("(?s).*name=\"" + hidden + "\" value=\"([^\"]*)\".*", "$1");
            all.addAll(List.of(hidden, value));
        }
        all.addAll(List.of("actie", action));
        return all.toArray(String[]::new);
    }

    @Test
    void anAmbassadorsPageIsOnTheSiteAtOnceAndFoundRightAway() throws Exception {
        Visitor writer = member("Amina", Role.AMBASSADOR);
        writer.open("/schrijven");
        HttpResponse<String> draft = writer.send("/schrijven", "vorm", "kort");
        String address = draft.uri().getPath();
        HttpResponse<String> published = writer.send(address, form(draft, "verstuur", COFFEE));

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(published.uri().getPath()).isEqualTo("/interventies/koffie-op-de-stoep");
        assertThat(published.body()).contains("Koffie op de stoep", "We zetten elke dinsdag een tafel op de stoep.");
        site.awaitIndexed();
        assertThat(site.http().get("/zoeken?q=koffie+stoep").body()).contains("Koffie op de stoep");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        Visitor writer = member("Bas", Role.AMBASSADOR);
        writer.open("/schrijven");
        HttpResponse<String> draft = writer.send("/schrijven", "vorm", "kort");
        String address = draft.uri().getPath();
        HttpResponse<String> refused =
                writer.send(address, form(draft, "verstuur", "titel", "Half <af>", "verhaal", "Er gebeurde iets."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Er ontbreekt nog iets", "Half &lt;af&gt;", "Er gebeurde iets.");
        assertThat(writer.open(address).body()).contains("Er gebeurde iets.");
    }

    @Test
    void twoWindowsKeepBothTexts() throws Exception {
        Visitor writer = member("Cor", Role.AMBASSADOR);
        writer.open("/schrijven");
        HttpResponse<String> draft = writer.send("/schrijven", "vorm", "kort");
        String address = draft.uri().getPath();
        String[] first = form(draft, "bewaar", "titel", "Een", "verhaal", "Uit het eerste venster.");
        String[] second = form(draft, "bewaar", "titel", "Twee", "verhaal", "Uit het tweede venster.");
        assertThat(writer.send(address, first).statusCode()).isEqualTo(200);
        HttpResponse<String> behind = writer.send(address, second);

        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.body()).contains("Uit het eerste venster.", "Uit het tweede venster.");
    }

    @Test
    void theFirstPagesOfAMemberGoToTheEditors() throws Exception {
        Visitor writer = member("Dina", Role.MEMBER);
        writer.open("/schrijven");
        HttpResponse<String> draft = writer.send("/schrijven", "vorm", "kort");
        String address = draft.uri().getPath();
        String[] sent = form(draft, "verstuur", COFFEE);
        HttpResponse<String> waiting = writer.send(address, sent);

        assertThat(waiting.body()).contains("Ontvangen. De redactie leest je tekst");
        assertThat(site.http().get("/interventies/koffie-op-de-stoep-2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebodyElsesDraftIsNotThere() throws Exception {
        Visitor writer = member("Els", Role.MEMBER);
        writer.open("/schrijven");
        String address = writer.send("/schrijven", "vorm", "kort").uri().getPath();
        Visitor other = member("Frits", Role.ADMIN);

        assertThat(other.open(address).statusCode()).isEqualTo(404);
        assertThat(other.open("/schrijven/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
}
