package nl.soepsteen.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.Versions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Loading files, as people do it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeTest {

    private static final Pattern DRAFT = Pattern.compile("href=\"(/schrijven/[0-9a-f-]{36})\"");

    @TempDir
    static Path temp;

    private RunningSite site;
    private Mailbox mailbox;

    @BeforeAll
    void start() throws Exception {
        Path data = temp.resolve("data");
        Path empty = Files.createDirectory(temp.resolve("leeg"));
        site = RunningSite.start(data, "--soepsteen.collection=" + empty);
        mailbox = new Mailbox(data);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Loader loader(String name, Role role) throws Exception {
        return Loader.on(site, mailbox, name, role);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return site.http().get(address);
    }

    private KeptPage page(String slug) {
        return site.bean(Publications.class).kept(new Slug(slug)).orElseThrow();
    }

    private int versions(String slug) {
        return site.bean(Versions.class).of(page(slug).subject()).size();
    }

    @Test
    void aZipIsShownFirstAndThenItsPagesAreOnTheSiteAndFound() throws Exception {
        Loader amina = loader("Amina", Role.AMBASSADOR);
        String base = Texts.intervention("Zeepkist", "Een zeepkistenrace door de wijk.");
        String next = Texts.intervention("Zeepkist twee", "Nog een race.")
                .replace("fase: lopend", "gebaseerd-op: zeepkist\nfase: lopend");
        byte[] zip =
                Zips.of("interventies/zeepkist.md", base, "interventies/zeepkist-twee.md", next, "LEESMIJ.txt", "");

        HttpResponse<String> preview = amina.send("teksten.zip", zip);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("2 nieuw", "Zeepkist twee", "Doe het", "CC BY 4.0");
        assertThat(get("/interventies/zeepkist").statusCode()).isEqualTo(404);

        HttpResponse<String> report = amina.carryOut(preview);
        assertThat(report.uri()).isEqualTo(preview.uri());
        assertThat(report.body()).contains("Staat op Soepsteen.", "/interventies/zeepkist-twee");
        assertThat(get("/interventies/zeepkist.md").body()).isEqualTo(base);
        assertThat(get("/interventies/zeepkist-twee").body()).contains("Dit gaat verder op");
        site.awaitIndexed();
        assertThat(get("/zoeken?q=zeepkistenrace").body()).contains("/interventies/zeepkist\"");
    }

    @Test
    void doingItTwiceDoesItOnce() throws Exception {
        Loader bas = loader("Bas", Role.AMBASSADOR);
        HttpResponse<String> preview = bas.send("eenmaal.md", Texts.intervention("Eenmaal", "Eén keer."));

        HttpResponse<String> first = bas.carryOut(preview);
        HttpResponse<String> second = bas.carryOut(preview);

        assertThat(first.body()).contains("Staat op Soepsteen.");
        assertThat(second.body()).contains("Staat op Soepsteen.");
        assertThat(versions("eenmaal")).isEqualTo(1);
        assertThat(site.bean(JdbcClient.class)
                        .sql("select count(*) from upload where name = 'eenmaal.md' and file is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void loadingTheSameAgainChangesNothing() throws Exception {
        Loader cor = loader("Cor", Role.AMBASSADOR);
        String text = Texts.intervention("Zo gebleven", "Zo was het.");
        cor.load("zo-gebleven.md", text);

        assertThat(cor.send("zo-gebleven.md", text).body())
                .contains("1 ongewijzigd", "Er is niets te doen")
                .doesNotContain("Doe het");
        assertThat(versions("zo-gebleven")).isEqualTo(1);
    }

    @Test
    void whatChangesIsShownWordByWordAndKeptAsAVersion() throws Exception {
        Loader dina = loader("Dina", Role.AMBASSADOR);
        dina.load("koffie.md", Texts.intervention("Koffie", "We zetten een tafel op de stoep."));
        HttpResponse<String> preview =
                dina.send("koffie.md", Texts.intervention("Koffie", "We zetten een bank op de stoep."));

        assertThat(preview.body())
                .contains("1 gewijzigd", "Eén deel verandert.", "<h3>In het kort</h3>")
                .containsPattern("<del>\\s*tafel</del>")
                .containsPattern("<ins>\\s*bank</ins>");
        dina.carryOut(preview, "reden", "De tafel is verkocht");
        assertThat(page("koffie").markdown()).contains("een bank op de stoep");
        assertThat(site.bean(Versions.class)
                        .of(page("koffie").subject())
                        .getFirst()
                        .reason())
                .isEqualTo("De tafel is verkocht");
    }

    @Test
    void thePageOfSomebodyElseIsLeftAloneExceptByAnEditor() throws Exception {
        loader("Els", Role.AMBASSADOR).load("van-els.md", Texts.intervention("Van Els", "Els schreef dit."));
        String other = Texts.intervention("Van Els", "Iemand anders schreef dit.");

        HttpResponse<String> refused = loader("Frits", Role.AMBASSADOR).send("van-els.md", other);
        assertThat(refused.body()).contains("1 niet van jou", "Er is niets te doen");
        assertThat(loader("Gijs", Role.EDITOR).load("van-els.md", other).body())
                .contains("De nieuwe tekst staat op Soepsteen.");
        assertThat(page("van-els").markdown()).isEqualTo(other);
    }

    @Test
    void theFilesOfAMemberBecomeDraftsThatHoldThemAsTheyAre() throws Exception {
        Loader hanna = loader("Hanna", Role.MEMBER);
        String text = Texts.intervention("Eerste stap", "Een <b>eerste</b> stap.");
        HttpResponse<String> preview = hanna.send("eerste-stap.md", text);
        assertThat(preview.body()).contains("wordt een concept");

        HttpResponse<String> report = hanna.carryOut(preview);
        Matcher draft = DRAFT.matcher(report.body());
        assertThat(draft.find()).isTrue();
        assertThat(get("/interventies/eerste-stap").statusCode()).isEqualTo(404);
        assertThat(site.bean(JdbcClient.class)
                        .sql("select fields -> 'verhaal' ->> 0 from draft where id = cast(:id as uuid)")
                        .param("id", draft.group(1).substring("/schrijven/".length()))
                        .query(String.class)
                        .single())
                .isEqualTo(text);
        assertThat(hanna.browser().open(draft.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatChangedMeanwhileIsLeftAlone() throws Exception {
        Loader ine = loader("Ine", Role.AMBASSADOR);
        ine.load("ingehaald.md", Texts.intervention("Ingehaald", "Zo begon het."));
        HttpResponse<String> preview = ine.send(
                "twee.zip",
                Zips.of(
                        "ingehaald.md", Texts.intervention("Ingehaald", "Dit komt te laat."),
                        "op-tijd.md", Texts.intervention("Op tijd", "Dit komt op tijd.")));
        ine.load("ingehaald.md", Texts.intervention("Ingehaald", "Dit was eerder."));

        HttpResponse<String> report = ine.carryOut(preview);
        assertThat(report.body())
                .contains("De pagina is veranderd nadat je dit bestand stuurde.", "Staat op Soepsteen.");
        assertThat(page("ingehaald").markdown()).contains("Dit was eerder.");
        assertThat(page("op-tijd").markdown()).contains("Dit komt op tijd.");
    }

    @Test
    void aWithdrawnPageStaysAwayAndNothingIsEverWithdrawn() throws Exception {
        Loader joke = loader("Joke", Role.AMBASSADOR);
        joke.load("weg.md", Texts.intervention("Weg", "Dit gaat weg."));
        joke.load("blijft.md", Texts.intervention("Blijft", "Dit blijft."));
        site.bean(Publications.class).withdraw(new Slug("weg"));

        HttpResponse<String> preview = joke.send("weg.md", Texts.intervention("Weg", "Dit komt terug?"));
        assertThat(preview.body()).contains("1 geweigerd", "Deze pagina is weggehaald.");
        assertThat(get("/interventies/weg").statusCode()).isEqualTo(410);
        assertThat(get("/interventies/blijft").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsToldByLineAndKeyAndTheOthersGoOn() throws Exception {
        Loader karel = loader("Karel", Role.AMBASSADOR);
        String wrong = Texts.intervention("Fout", "Tekst.").replace("[verbondenheid]", "[verbonden]");
        String lost = Texts.intervention("Wees", "Tekst.").replace("fase: lopend", "gebaseerd-op: fout\nfase: lopend");
        String claimed =
                Texts.intervention("Geclaimd", "Tekst.").replace("fase: lopend", "topidee: true\nfase: lopend");
        HttpResponse<String> preview = karel.send(
                "vier.zip",
                Zips.of(
                        "fout.md", wrong,
                        "wees.md", lost,
                        "geclaimd.md", claimed,
                        "goed.md", Texts.intervention("Goed", "Tekst."),
                        "blad.pdf", "x"));

        assertThat(preview.body())
                .contains(
                        "1 nieuw en 4 geweigerd",
                        "regel 4",
                        "themas",
                        "verbonden",
                        "gebaseerd-op",
                        "topidee",
                        "Dit soort bestand");
        assertThat(karel.carryOut(preview).body()).contains("Staat op Soepsteen.");
        assertThat(get("/interventies/goed").statusCode()).isEqualTo(200);
        assertThat(get("/interventies/fout").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefused() throws Exception {
        String bomb = """
                ---
                titel: &a [x, x, x, x, x, x, x, x]
                samenvatting: &b [*a, *a, *a, *a, *a, *a, *a, *a]
                themas: [*b, *b, *b, *b, *b, *b, *b, *b]
                ---
                Tekst.
                """;

        assertThat(loader("Lies", Role.AMBASSADOR).send("bom.md", bomb).body()).contains("1 geweigerd");
    }

    @Test
    void personalDataMustBeConfirmed() throws Exception {
        Loader mo = loader("Mo", Role.AMBASSADOR);
        HttpResponse<String> preview =
                mo.send("bel-ons.md", Texts.intervention("Bel ons", "Bel gerust met Jan op 06-12345678."));
        assertThat(preview.body()).contains("een telefoonnummer (06-12345678)");

        HttpResponse<String> refused = mo.carryOut(preview);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("zet een vinkje");
        assertThat(get("/interventies/bel-ons").statusCode()).isEqualTo(404);
        mo.carryOut(preview, "gezien", "true");
        assertThat(get("/interventies/bel-ons").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeTakenInIsSaidKindly() throws Exception {
        Loader nora = loader("Nora", Role.MEMBER);

        assertThat(nora.send("niets.md", "").statusCode()).isEqualTo(422);
        HttpResponse<String> picture = nora.send("foto.jpg", "geen tekst");
        assertThat(picture.statusCode()).isEqualTo(415);
        assertThat(picture.body()).contains("eindigt op .md, of een zip");
        HttpResponse<String> trick = nora.send("teksten.md", Zips.of("../../etc/x.md", "x"));
        assertThat(trick.statusCode()).isEqualTo(422);
        assertThat(trick.body()).contains("een plek die we niet vertrouwen");
        assertThat(nora.browser().send("/schrijven/inladen").statusCode()).isEqualTo(422);
    }

    @Test
    void whatSomebodySentIsForThemAlone() throws Exception {
        Loader omar = loader("Omar", Role.AMBASSADOR);
        HttpResponse<String> preview = omar.send("van-omar.md", Texts.intervention("Van Omar", "Nog niet."));
        Loader admin = loader("Pia", Role.ADMIN);

        assertThat(admin.browser().open(preview.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(admin.carryOut(preview).statusCode()).isEqualTo(404);
        assertThat(omar.browser()
                        .open("/schrijven/inladen/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/interventies/van-omar").statusCode()).isEqualTo(404);
    }

    @Test
    void whatSomebodySentIsForgottenAfterADay() throws Exception {
        Loader quirijn = loader("Quirijn", Role.AMBASSADOR);
        HttpResponse<String> preview = quirijn.send("oud.md", Texts.intervention("Oud", "Te laat."));
        site.bean(JdbcClient.class)
                .sql("update upload set made_at = made_at - interval '25 hours' where name = 'oud.md'")
                .update();
        site.bean(Uploads.class).forgetOld(); // the site itself may have been first

        assertThat(quirijn.carryOut(preview).statusCode()).isEqualTo(404);
    }
}
