package nl.soepsteen.platform.vocabulary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Looking after terms, as an editor without scripts does it, and what readers notice. Every test has terms of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyPagesTest {

    private static final String WORDS = "/redactie/woorden";
    private static final String TOPICS = WORDS + "/onderwerpen/";
    private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"([0-9]+)\"");

    @TempDir
    static Path data;

    private RunningSite site;
    private Mailbox mailbox;
    private Visitor editor;

    @BeforeAll
    void start() throws Exception {
        Path folder = Files.createDirectory(data.resolve("eigen"));
        for (String topic : List.of("lange-adem", "kunst-en-cultuur", "groen-en-openbare-ruimte", "vrijwilligers")) {
            String file = Texts.intervention("Verhaal", "Dit is wat er gebeurde.")
                    .replace("plaatsen:", "onderwerpen: [" + topic + "]\nplaatsen:");
            Files.writeString(folder.resolve("verhaal-" + topic + ".md"), file);
        }
        Path home = data.resolve("data");
        site = RunningSite.start(home, "--soepsteen.collection=" + folder, "--soepsteen.voorbeelden=false");
        mailbox = new Mailbox(home);
        editor = person("Rana", Role.EDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Visitor person(String name, Role role) throws Exception {
        String address = name.toLowerCase(Locale.ROOT) + "@wijk.example";
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

    private static String version(HttpResponse<String> page) {
        Matcher found = VERSION.matcher(page.body());
        assertThat(found.find()).as("a version on %s", page.uri()).isTrue();
        return found.group(1);
    }

    private String moved(String address) throws Exception {
        HttpResponse<String> answer = site.http().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(301);
        return answer.headers().firstValue("Location").orElse("");
    }

    private List<String> found(String query) throws Exception {
        return site.http()
                .json("/api/v1/zoeken?" + query)
                .path("treffers")
                .valueStream()
                .map(hit -> hit.path("slug").asString())
                .toList();
    }

    @Test
    void aNewWordIsFoundAndSuggestedAtOnce() throws Exception {
        String address = TOPICS + "lange-adem";
        assertThat(found("q=zwqxklop")).isEmpty();
        HttpResponse<String> page = editor.open(address);
        assertThat(page.body()).contains("value=\"Lange adem\"", "projectencarrousel", "1 pagina");

        HttpResponse<String> saved = editor.send(
                address,
                "versie",
                version(page),
                "label",
                "Lange <adem>",
                "noot",
                " Wat  tijd vraagt. ",
                "ook",
                "zwqxklop\r\nZwqxklop\r\n\r\nstructurele financiering");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.uri().getQuery()).isEqualTo("gedaan=bewaard");
        assertThat(saved.body())
                .contains("Lange &lt;adem&gt;", "Wat tijd vraagt.", "door Rana op", "zo kwam het mee met Soepsteen")
                .doesNotContain("<adem>");
        assertThat(site.http().get("/onderwerpen/lange-adem").body()).contains("Lange &lt;adem&gt;");
        site.awaitIndexed();
        assertThat(found("q=zwqxklop")).containsExactly("verhaal-lange-adem");
        assertThat(site.http().get("/zoeken?q=zwqxklop").body()).contains("/interventies/verhaal-lange-adem");
        assertThat(site.http().get("/zoeken/suggesties?q=zwqxk").body())
                .contains("Lange <adem>", "ook: zwqxklop", "/onderwerpen/lange-adem");

        String number = saved.body().replaceAll("(?s).*name=\"nummer\" value=\"([0-9]+)\".*", "$1");
        HttpResponse<String> restored = editor.send(address + "/terug", "versie", version(saved), "nummer", number);
        assertThat(restored.body()).contains("value=\"Lange adem\"", "teruggezet, door Rana");
        site.awaitIndexed();
        assertThat(found("q=zwqxklop")).isEmpty();
    }

    @Test
    void aMergedTermLeadsToTheOtherEverywhereAndComesBack() throws Exception {
        String away = TOPICS + "kunst-en-cultuur";
        String file =
                site.http().get("/interventies/verhaal-kunst-en-cultuur.md").body();
        HttpResponse<String> merged = editor.send(
                away + "/samenvoegen", "versie", version(editor.open(away)), "naar", "groen-en-openbare-ruimte");
        assertThat(merged.body()).contains("Deel van een ander begrip", "Groen en openbare ruimte");
        assertThat(editor.open(TOPICS + "groen-en-openbare-ruimte").body())
                .contains("Hierin opgegaan", "Kunst en cultuur", "2 pagina’s");

        String now = "onderwerp=groen-en-openbare-ruimte";
        assertThat(moved("/onderwerpen/kunst-en-cultuur")).endsWith("/onderwerpen/groen-en-openbare-ruimte");
        assertThat(moved("/zoeken?q=buurt+feest&onderwerp=kunst-en-cultuur&utm_source=x"))
                .isEqualTo("/zoeken?q=buurt+feest&" + now + "&utm_source=x");
        assertThat(moved("/zoeken?onderwerp=kunst-en-cultuur&onderwerp=groen-en-openbare-ruimte"))
                .isEqualTo("/zoeken?" + now);
        for (String path : List.of("/api/v1/zoeken", "/feeds/zoeken.atom", "/zoeken.csv", "/zoeken.json")) {
            assertThat(moved(path + "?onderwerp=kunst-en-cultuur")).isEqualTo(path + "?" + now);
        }
        site.awaitIndexed();
        JsonNode topics = site.http().json("/api/v1/zoeken").path("facetten").path("onderwerp");
        assertThat(topics.valueStream()
                        .map(one -> one.path("waarde").asString()
                                + one.path("aantal").asInt()))
                .contains("groen-en-openbare-ruimte2")
                .noneMatch(one -> one.startsWith("kunst-en-cultuur"));
        assertThat(found("q=muurschildering"))
                .as("its words lead to the pages of both")
                .containsExactlyInAnyOrder("verhaal-kunst-en-cultuur", "verhaal-groen-en-openbare-ruimte");
        assertThat(site.http().get("/zoeken/suggesties?q=kunst+en+cul").body())
                .contains("/onderwerpen/groen-en-openbare-ruimte")
                .doesNotContain("/onderwerpen/kunst-en-cultuur");
        assertThat(site.http().get("/interventies/verhaal-kunst-en-cultuur").body())
                .contains("/onderwerpen/groen-en-openbare-ruimte")
                .doesNotContain("/onderwerpen/kunst-en-cultuur");
        assertThat(site.http().get("/interventies/verhaal-kunst-en-cultuur.md").body())
                .isEqualTo(file);

        HttpResponse<String> apart = editor.send(away + "/los", "versie", version(editor.open(away)));
        assertThat(apart.body()).contains("Het is weer een eigen begrip", "1 pagina");
        assertThat(site.http().get("/onderwerpen/kunst-en-cultuur").statusCode())
                .isEqualTo(200);
        site.awaitIndexed();
        assertThat(found("onderwerp=kunst-en-cultuur")).containsExactly("verhaal-kunst-en-cultuur");
    }

    @Test
    void whoIsLateLosesNothing() throws Exception {
        String address = TOPICS + "vrijwilligers";
        String seen = version(editor.open(address));
        editor.send(address, "versie", seen, "label", "Vrijwilligers van hier", "noot", "", "ook", "hulp van hier");
        HttpResponse<String> late =
                editor.send(address, "versie", seen, "label", "Vrijwillig", "noot", "", "ook", "mijn eigen woord");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Iemand anders was je voor", "Vrijwilligers van hier", "hulp van hier")
                .contains("value=\"Vrijwillig\"", "mijn eigen woord");
        HttpResponse<String> again = editor.send(
                address, "versie", version(late), "label", "Vrijwillig", "noot", "", "ook", "mijn eigen woord");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(site.http().get("/onderwerpen/vrijwilligers").body()).contains("Vrijwillig");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() throws Exception {
        String address = TOPICS + "bemoeizorg";
        HttpResponse<String> refused = editor.send(
                address,
                "versie",
                version(editor.open(address)),
                "label",
                "Eenzaamheid",
                "noot",
                "mijn uitleg",
                "ook",
                "mijn woord");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("‘Eenzaamheid’ staat al in deze lijst", "aria-invalid=\"true\"", "label-fout")
                .contains("value=\"Eenzaamheid\"", "mijn uitleg", "mijn woord");
        assertThat(editor.send(address + "/samenvoegen", "versie", "0", "naar", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.send(address, "versie", "geen getal", "label", "Anders")
                        .statusCode())
                .isEqualTo(409);
        assertThat(editor.open(TOPICS + "bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(editor.open(TOPICS + "GEEN%20SLUG").statusCode()).isEqualTo(404);
        assertThat(editor.open(WORDS + "/verzonnen/lijst").statusCode()).isEqualTo(404);
        assertThat(editor.open(WORDS + "/uitkomsten/nieuw").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewTermIsThereForEverybodyAndCanGoAgain() throws Exception {
        editor.open(WORDS + "/doelgroepen/nieuw");
        HttpResponse<String> added = editor.send(
                WORDS + "/doelgroepen/nieuw", "label", "Mantelzorgers van ver", "noot", "", "ook", "verre familie");

        assertThat(added.uri().getPath()).isEqualTo(WORDS + "/doelgroepen/mantelzorgers-van-ver");
        assertThat(added.body()).contains("Toegevoegd", "nog geen pagina", "Haal dit begrip weg");
        assertThat(site.http().get("/doelgroepen").body()).contains("Mantelzorgers van ver");
        assertThat(site.http().get("/api/v1/termen").body()).contains("mantelzorgers-van-ver");
        assertThat(editor.open(WORDS + "?q=verre").body())
                .contains("Mantelzorgers van ver")
                .doesNotContain("Eenzaamheid");
        HttpResponse<String> page = editor.open(WORDS + "/doelgroepen/mantelzorgers-van-ver");
        HttpResponse<String> gone =
                editor.send(WORDS + "/doelgroepen/mantelzorgers-van-ver/weg", "versie", version(page));
        assertThat(gone.uri().getPath()).isEqualTo(WORDS);
        assertThat(gone.body()).contains("Weggehaald").doesNotContain("Mantelzorgers van ver");
        assertThat(site.http().get("/doelgroepen/mantelzorgers-van-ver").statusCode())
                .isEqualTo(404);
    }

    @Test
    void allListsAreThereAndSearchable() throws Exception {
        assertThat(editor.open(WORDS).body())
                .contains("Thema’s", "Werkvormen", "Uitkomsten", "/redactie/woorden/themas/nieuw")
                .doesNotContain("/redactie/woorden/uitkomsten/nieuw");
        assertThat(editor.open(WORDS + "?q=zzzz").body()).contains("Geen begrip heeft ‘zzzz’");
    }

    @Test
    void onlyEditorsMayComeHere() throws Exception {
        Visitor member = person("Lies", Role.AMBASSADOR);
        for (String address : List.of(WORDS, TOPICS + "overlast", TOPICS + "nieuw")) {
            assertThat(member.open(address).statusCode()).as(address).isEqualTo(403);
            assertThat(new Visitor(site).open(address).uri().getPath()).isEqualTo("/inloggen");
        }
        member.open("/mijn");
        for (String action : List.of("", "/samenvoegen", "/los", "/terug", "/weg")) {
            HttpResponse<String> answer = member.send(TOPICS + "overlast" + action, "versie", "0", "label", "Rust");
            assertThat(answer.statusCode()).as(action).isEqualTo(403);
        }
        assertThat(site.http().get("/onderwerpen/overlast").body()).contains("Overlast");
    }
}
