package nl.soepsteen.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Leaving;
import nl.soepsteen.platform.account.PersonalRecord.Texts;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.discussion.PersonPages;
import nl.soepsteen.platform.search.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who want to be found, and writing to them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

    private static final Pattern KEY = Pattern.compile("name=\"sleutel\" value=\"([0-9a-f-]{36})\"");

    private static final String SAVE = "bewaar";

    @TempDir
    static Path data;

    private RunningSite site;
    private Members members;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data);
        members = new Members(site, new Mailbox(data));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Visitor joined(String name) throws Exception {
        return members.join(name, Role.MEMBER);
    }

    /// Fills in the form of one's own page.
    private static HttpResponse<String> tell(Visitor browser, String... fields) throws Exception {
        browser.open("/mijn/profiel");
        return browser.send("/mijn/profiel", fields);
    }

    private Visitor withPage(String name) throws Exception {
        Visitor browser = joined(name);
        assertThat(tell(browser, "actie", SAVE, "woorden", "Ik ben " + name + ".")
                        .body())
                .contains("Je pagina staat erop");
        return browser;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return site.http().get(address);
    }

    private String found(String query) throws Exception {
        site.awaitIndexed();
        return get("/zoeken?" + query).body();
    }

    private UUID id(String name) {
        return members.find(name).id();
    }

    @Test
    void nobodyHasAPageWhoDidNotAskForOne() throws Exception {
        Visitor browser = joined("Stil");

        assertThat(get("/mensen/stil").statusCode()).isEqualTo(404);
        assertThat(get("/mensen").body()).doesNotContain("Stil");
        assertThat(found("q=Stil&soort=persoon")).doesNotContain("/mensen/stil");
        assertThat(browser.open("/mijn").body()).contains("href=\"/mijn/profiel\"");
        assertThat(browser.open("/mijn/profiel").body()).contains("Je hebt nu geen pagina");
    }

    @Test
    void aPageShowsWhatSomebodyChoseAndNeverTheirAddress() throws Exception {
        Visitor browser = members.join("Dina", Role.AMBASSADOR);
        site.bean(Accounts.class).present(id("Dina"), "Dina", new Hats("Stichting De Brug", true, false, true));
        members.publish("Dina", "Bankje van Dina", "Wij zetten een bankje neer.");

        HttpResponse<String> preview = tell(
                browser,
                "actie",
                "bekijk",
                "woorden",
                "Ik zet bankjes neer.",
                "thema",
                "verbondenheid",
                "wijk",
                "Bospolder, Rotterdam",
                "verbindt",
                "1");
        assertThat(preview.body()).contains("Zo zien anderen je", "Ik zet bankjes neer.", "Bankje van Dina");
        assertThat(get("/mensen/dina").statusCode()).isEqualTo(404);

        tell(
                browser,
                "actie",
                SAVE,
                "woorden",
                "Ik zet bankjes neer.\r\n\r\nAl <b>tien</b> jaar.",
                "thema",
                "verbondenheid",
                "wijk",
                "Bospolder, Rotterdam",
                "verbindt",
                "1");
        HttpResponse<String> page = get("/mensen/dina");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(get("/interventies/bankje-van-dina").body())
                .contains("Geschreven door <a href=\"/mensen/dina\">Dina</a>, namens Stichting De Brug");
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(page.body())
                .contains("Ambassadeur", "als bewoner, schakelaar", "href=\"/organisaties/stichting-de-brug\"")
                .contains("Ik zet bankjes neer.", "Al &lt;b&gt;tien&lt;/b&gt; jaar.")
                .contains("href=\"/wijken/rotterdam/bospolder\"", "href=\"/themas/verbondenheid\"")
                .contains("Verbindt mensen in Bospolder, Rotterdam.", "href=\"/interventies/bankje-van-dina\"")
                .doesNotContain(Members.address("Dina"));
        assertThat(get("/mensen?thema=verbondenheid").body()).contains("href=\"/mensen/dina\"");
        assertThat(get("/mensen?wijk=rotterdam").body()).contains("href=\"/mensen/dina\"");
        assertThat(get("/mensen?wijk=Bospolder,%20Rotterdam").body()).contains("href=\"/mensen/dina\"");
        assertThat(get("/mensen?thema=veiligheid").body()).doesNotContain("href=\"/mensen/dina\"");
        assertThat(get("/mensen?thema=onzin").statusCode()).isEqualTo(400);
        assertThat(get("/mensen?wijk=onzin").statusCode()).isEqualTo(400);
        assertThat(get("/wijken/rotterdam/bospolder").body()).contains("Wie verbindt hier?", "href=\"/mensen/dina\"");
        assertThat(get("/wijken/rotterdam").body()).contains("href=\"/mensen/dina\"");
        assertThat(get("/organisaties/stichting-de-brug").body()).contains("href=\"/mensen/dina\"");
        assertThat(get("/organisaties/Stichting-De-Brug").statusCode()).isEqualTo(301);
        assertThat(site.bean(PersonPages.class).named(List.of("dina", "niemand")))
                .containsOnlyKeys("dina");

        tell(browser, "actie", SAVE, "wijk", "Bospolder, Rotterdam");
        assertThat(get("/wijken/rotterdam/bospolder").body())
                .contains("Ben jij hier degene die mensen verbindt?")
                .doesNotContain("href=\"/mensen/dina\"");
    }

    @Test
    void whatCannotBeIsSaidAndKept() throws Exception {
        Visitor browser = joined("Foutje");

        HttpResponse<String> answer =
                tell(browser, "actie", SAVE, "woorden", "a".repeat(601), "wijk", "Atlantis, Nergens");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("er passen 600 tekens, en dit zijn er 601", "‘Atlantis, Nergens’ kennen we nog niet")
                .contains("a".repeat(601), "value=\"Atlantis, Nergens\"");
        assertThat(get("/mensen/foutje").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressOnceGivenWorksForEver() throws Exception {
        Visitor browser = withPage("Oudenaam");
        site.bean(Accounts.class).present(id("Oudenaam"), "Nieuwenaam", Hats.NONE);
        assertThat(get("/mensen/oudenaam").body()).contains("<h1>Nieuwenaam</h1>");

        assertThat(browser.open("/mijn/profiel").body()).contains("Zet mijn nieuwe naam ook in het adres");
        tell(browser, "actie", SAVE, "adres-volgt", "nieuw");
        assertThat(get("/mensen/nieuwenaam").statusCode()).isEqualTo(200);
        HttpResponse<String> moved = new Visitor(site).openHere("/mensen/oudenaam");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/mensen/nieuwenaam"));

        Visitor namesake = joined("Naamgenoot");
        site.bean(Accounts.class).present(id("Naamgenoot"), "Oudenaam", Hats.NONE);
        tell(namesake, "actie", SAVE);
        assertThat(get("/mensen/oudenaam-2").body()).contains("<h1>Oudenaam</h1>");
    }

    @Test
    void whatIsWithdrawnIsGoneAndCanComeBack() throws Exception {
        Visitor browser = withPage("Heenenweer");
        assertThat(found("q=Heenenweer")).contains("/mensen/heenenweer");

        browser.open("/mijn/profiel");
        browser.send("/mijn/profiel/weg");
        HttpResponse<String> gone = get("/mensen/heenenweer");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("pagina heeft weggehaald");
        assertThat(found("q=Heenenweer")).doesNotContain("/mensen/heenenweer");
        assertThat(get("/mensen").body()).doesNotContain("Heenenweer");
        assertThat(get("/sitemap.xml").body()).doesNotContain("heenenweer");

        assertThat(browser.open("/mijn/profiel").body()).contains("Ik ben Heenenweer.");
        tell(browser, "actie", SAVE);
        assertThat(get("/mensen/heenenweer").statusCode()).isEqualTo(200);
        site.awaitIndexed();
        assertThat(get("/sitemap.xml").body()).contains("/mensen/heenenweer");
    }

    @Test
    void whoLeavesIsGoneWithoutTheirNameBeingKept() throws Exception {
        withPage("Vertrekker");
        site.bean(Leaving.class).leave(id("Vertrekker"), Texts.GO);

        assertThat(get("/mensen/vertrekker").statusCode()).isEqualTo(410);
        assertThat(found("q=Vertrekker&soort=persoon")).doesNotContain("/mensen/vertrekker");
        assertThat(site.bean(JdbcClient.class)
                        .sql("select count(*) from person_slug where slug = 'vertrekker'")
                        .query(Integer.class)
                        .single())
                .isZero();

        Visitor again = members.signIn("Vertrekker", 3); // a link, a farewell and another link
        tell(again, "actie", SAVE, "woorden", "Ik ben er weer.");
        assertThat(get("/mensen/vertrekker-2").statusCode()).isEqualTo(200);
        assertThat(get("/mensen/vertrekker").statusCode()).isEqualTo(410);
    }

    @Test
    void searchFindsPeopleAndEverythingElseCountsPages() throws Exception {
        site.awaitIndexed();
        String home = get("/").body();
        var kinds = site.bean(Search.class).tallies(Facet.KIND);
        var wijken = site.bean(Search.class).tallies(Facet.WIJK);
        String table = get("/zoeken.csv").body();

        Visitor browser = joined("Quirine");
        site.bean(Accounts.class).present(id("Quirine"), "Quirine", new Hats("Zwanenhof Breda", false, true, false));
        tell(
                browser,
                "actie",
                SAVE,
                "woorden",
                "Wij breiden een zeppelin.",
                "thema",
                "verbondenheid",
                "wijk",
                "Bospolder, Rotterdam");

        for (String query : new String[] {
            "q=Quirine",
            "q=zeppelin",
            "q=zwanenhof",
            "q=Quirine+bospolder",
            "soort=persoon&thema=verbondenheid",
            "soort=persoon&wijk=rotterdam/bospolder&gemeente=rotterdam",
            "soort=persoon&q=ervaringsdeskundige"
        }) {
            assertThat(found(query)).as(query).contains("href=\"/mensen/quirine\"");
        }
        assertThat(get("/api/v1/zoeken?q=zeppelin").body())
                .contains("\"soort\":\"persoon\"", "\"url\":\"/mensen/quirine\"", "\"label\":\"Persoon\"");
        assertThat(get("/zoeken?soort=interventie&q=Quirine").body()).doesNotContain("/mensen/quirine");
        assertThat(firstResult("q=verbondenheid")).doesNotContain("/mensen/");
        assertThat(firstResult("q=Quirine")).contains("/mensen/quirine");

        assertThat(get("/").body()).isEqualTo(home);
        assertThat(site.bean(Search.class).tallies(Facet.KIND)).isEqualTo(kinds);
        assertThat(site.bean(Search.class).tallies(Facet.WIJK)).isEqualTo(wijken);
        assertThat(get("/zoeken.csv").body()).isEqualTo(table);
        assertThat(get("/feeds/zoeken.atom?q=zeppelin").body()).doesNotContain("Quirine");
        assertThat(get("/feeds/alles.atom").body()).doesNotContain("Quirine");
        assertThat(get("/zoeken/suggesties?q=quirine").body()).doesNotContain("Quirine");

        site.bean(Accounts.class).present(id("Quirine"), "Roosmarijn", Hats.NONE);
        assertThat(found("q=Roosmarijn")).contains("href=\"/mensen/quirine\"");
        assertThat(found("q=zwanenhof")).doesNotContain("href=\"/mensen/quirine\"");
    }

    private String firstResult(String query) throws Exception {
        Matcher first = Pattern.compile("<article class=\"card\">.*?<h3><a href=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(found(query));
        assertThat(first.find()).as(query).isTrue();
        return first.group(1);
    }

    private static String key(HttpResponse<String> form) {
        Matcher key = KEY.matcher(form.body());
        assertThat(key.find()).as(form.body()).isTrue();
        return key.group(1);
    }

    @Test
    void aMessageGoesByMailOnceWithoutAnAddressUnlessItMayGoAlong() throws Exception {
        withPage("Ontvanger");
        Visitor sender = joined("Afzender");
        HttpResponse<String> form = sender.open("/mensen/ontvanger/schrijven");
        assertThat(form.body()).contains("Je hebt zelf geen pagina");
        String key = key(form);
        for (int i = 0; i < 2; i++) {
            sender.open("/mensen/ontvanger/schrijven");
            assertThat(sender.send("/mensen/ontvanger/schrijven", "sleutel", key, "bericht", "Hoe begon jij?")
                            .body())
                    .contains("Je bericht is onderweg naar Ontvanger.");
        }
        String first = text("Ontvanger", 2);
        assertThat(first)
                .contains("Hallo Ontvanger", "Hoe begon jij?", "Antwoorden kan dus niet")
                .doesNotContain(Members.address("Afzender"));

        tell(sender, "actie", SAVE);
        form = sender.open("/mensen/ontvanger/schrijven");
        sender.send("/mensen/ontvanger/schrijven", "sleutel", key(form), "onderwerp", "Over bankjes", "bericht", "En?");
        assertThat(text("Ontvanger", 3)).contains("/mensen/afzender/schrijven");
        form = sender.open("/mensen/ontvanger/schrijven");
        sender.send("/mensen/ontvanger/schrijven", "sleutel", key(form), "bericht", "Mail me", "mailadres", "true");
        assertThat(text("Ontvanger", 4)).contains(Members.address("Afzender"));
    }

    private String text(String name, int count) throws Exception {
        return members.mailbox()
                .await(Members.address(name), count)
                .getContent()
                .toString();
    }

    @Test
    void whoIsSilentToSomebodyGetsNoMessagesFromThem() throws Exception {
        Visitor recipient = withPage("Zwijger");
        Visitor sender = joined("Aandringer");
        recipient.open("/volgen?over=person:" + id("Aandringer"));
        recipient.send("/volgen", "over", "person:" + id("Aandringer"), "keuze", "stil");

        String key = key(sender.open("/mensen/zwijger/schrijven"));
        HttpResponse<String> refused = sender.send("/mensen/zwijger/schrijven", "sleutel", key, "bericht", "Hoor eens");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Zwijger krijgt nu geen berichten van je", "Hoor eens");
        Visitor other = joined("Ander");
        String theirs = key(other.open("/mensen/zwijger/schrijven"));
        other.send("/mensen/zwijger/schrijven", "sleutel", theirs, "bericht", "Dag Zwijger");
        assertThat(text("Zwijger", 2))
                .contains("Dag Zwijger", "Wil je van Ander niets meer horen?", "/volgen?over=person:" + id("Ander"));
    }

    @Test
    void tenMessagesADayAreEnough() throws Exception {
        withPage("Druk");
        Visitor sender = joined("Drukker");
        for (int i = 0; i < 10; i++) {
            String key = key(sender.open("/mensen/druk/schrijven"));
            assertThat(sender.send("/mensen/druk/schrijven", "sleutel", key, "bericht", "Bericht " + i)
                            .statusCode())
                    .isEqualTo(200);
        }
        String key = key(sender.open("/mensen/druk/schrijven"));
        HttpResponse<String> refused = sender.send("/mensen/druk/schrijven", "sleutel", key, "bericht", "Nummer elf");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("vandaag al 10 berichten", "Nummer elf");
    }

    @Test
    void whatIsNoMessageGoesNowhere() throws Exception {
        withPage("Vangnet");
        Visitor sender = joined("Robot");
        String key = key(sender.open("/mensen/vangnet/schrijven"));
        assertThat(sender.send("/mensen/vangnet/schrijven", "sleutel", key, "bericht", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(sender.send("/mensen/vangnet/schrijven", "sleutel", key, "bericht", "a".repeat(4_001))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> trapped = sender.send(
                "/mensen/vangnet/schrijven", "sleutel", key, "bericht", "Koop nu", "website", "https://spam.example");
        assertThat(trapped.statusCode()).isEqualTo(422);
        assertThat(trapped.body()).contains("een veld ingevuld dat leeg moet blijven", "Koop nu");
        assertThat(sender.send(
                                "/mensen/vangnet/schrijven",
                                "sleutel",
                                key,
                                "bericht",
                                "Kijk op https://a.example, https://b.example en https://c.example")
                        .body())
                .contains("passen hooguit 2 links");
        assertThat(site.bean(JdbcClient.class)
                        .sql("select count(*) from person_message where person = :person")
                        .param("person", id("Robot"))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sender.open("/mensen/niemand-anders/schrijven").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsNotSignedInIsLedToSigningInAndBack() throws Exception {
        withPage("Voordeur");
        HttpResponse<String> led = new Visitor(site).openHere("/mensen/voordeur/schrijven");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/inloggen?verder=%2Fmensen%2Fvoordeur%2Fschrijven"));
    }

    @Test
    void organisationsAreOneHoweverTheirNameIsWritten() throws Exception {
        withPage("Zus");
        withPage("Broer");
        site.bean(Accounts.class).present(id("Zus"), "Zus", new Hats("Café  de Ontmoeting", false, false, false));
        site.bean(Accounts.class).present(id("Broer"), "Broer", new Hats("cafe De ontmoeting", false, false, false));

        String page = get("/organisaties/cafe-de-ontmoeting").body();
        assertThat(page).contains("href=\"/mensen/zus\"", "href=\"/mensen/broer\"");
        assertThat(get("/organisaties").body()).contains("/organisaties/cafe-de-ontmoeting");
        assertThat(get("/organisaties/bestaat-niet").statusCode()).isEqualTo(404);
    }
}
