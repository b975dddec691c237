package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.soepsteen.platform.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a page after it was published.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPageTest {

    @TempDir
    static Path data;

    private WritingSite site;
    private Author editor;

    @BeforeAll
    void start() throws Exception {
        site = WritingSite.start(data);
        editor = site.author("Roos", Role.EDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String[] page(String title, String story) {
        return new String[] {
            "titel", title,
            "samenvatting", "Een regenton op de hoek.",
            "verhaal", story,
            "themas", "verbondenheid",
            "gemeente", "Arnhem",
            "wijk", "Klarendal",
            "fase", "lopend",
            "uitkomst", "gelukt"
        };
    }

    private static HttpResponse<String> change(Author writer, String slug) throws Exception {
        writer.open("/schrijven/pagina/" + slug);
        return writer.send("/schrijven/pagina/" + slug + "/verander");
    }

    @Test
    void changedTwiceAndCompared() throws Exception {
        Author writer = site.author("Lies", Role.AMBASSADOR);
        writer.write(page("Regenton", "Op de hoek staat een regenton. Hij is blauw."));
        HttpResponse<String> form = change(writer, "regenton");
        assertThat(form.body()).contains("Verander je pagina", "Op de hoek staat een regenton. Hij is blauw.");
        writer.publish(
                writer.press(form, "nakijken", page("Regenton", "Op de hoek staat een regenton. Hij is groen.")),
                "reden",
                "Hij is geschilderd.");
        writer.publish(writer.press(
                change(writer, "regenton"), "nakijken", page("Regenton", "Op de hoek staat een ton. Hij is groen.")));

        assertThat(site.get("/interventies/regenton").body()).contains("Op de hoek staat een ton.");
        String versions = site.get("/interventies/regenton/versies").body();
        assertThat(versions).contains("Hij is geschilderd.", "Lies", "van=1&amp;tot=2", "van=2&amp;tot=3");
        assertThat(site.get("/interventies/regenton/versies?van=1&tot=2").body())
                .contains("<del> blauw.</del><ins> groen.</ins>");
        assertThat(site.get("/interventies/regenton/versies?van=1&tot=9").statusCode())
                .isEqualTo(404);
        assertThat(writer.open("/schrijven/pagina/regenton").body()).contains("Gepubliceerd", "Gewijzigd");
    }

    @Test
    void anEarlierTextComesBackAsANewVersion() throws Exception {
        Author writer = site.author("Mo", Role.AMBASSADOR);
        writer.write(page("Terug in de tijd", "Eerst was het zo."));
        writer.publish(writer.press(
                change(writer, "terug-in-de-tijd"), "nakijken", page("Terug in de tijd", "Toen werd het zo.")));
        writer.open("/schrijven/pagina/terug-in-de-tijd");
        HttpResponse<String> form = writer.send("/schrijven/pagina/terug-in-de-tijd/versies/1");
        assertThat(form.body()).contains("Eerst was het zo.");
        writer.publish(writer.press(form, "nakijken", page("Terug in de tijd", "Eerst was het zo.")));

        assertThat(site.get("/interventies/terug-in-de-tijd").body()).contains("Eerst was het zo.");
        assertThat(site.get("/interventies/terug-in-de-tijd/versies").body()).contains("value=\"3\"");
    }

    @Test
    void whoWasOvertakenSeesThatFirst() throws Exception {
        Author writer = site.author("Nel", Role.AMBASSADOR);
        writer.write(page("Ingehaald", "De eerste tekst."));
        HttpResponse<String> form = change(writer, "ingehaald");
        editor.publish(editor.press(change(editor, "ingehaald"), "nakijken", page("Ingehaald", "Van de redactie.")));
        HttpResponse<String> check = writer.press(form, "nakijken", page("Ingehaald", "Van Nel zelf."));
        assertThat(check.body()).contains("Intussen veranderde iemand deze pagina");
        assertThat(site.get("/interventies/ingehaald").body()).contains("Van de redactie.");

        String draft = form.uri().getPath();
        HttpResponse<String> seen = writer.send(draft + "/verder", "gezien", Author.hidden(check, "gezien"));
        writer.publish(seen);
        assertThat(site.get("/interventies/ingehaald").body()).contains("Van Nel zelf.");
        assertThat(site.get("/interventies/ingehaald/versies").body()).contains("Roos", "Nel");
    }

    @Test
    void withdrawnIsGoneEverywhereAndCanComeBack() throws Exception {
        Author writer = site.author("Okke", Role.AMBASSADOR);
        writer.write(page("Zilverdistel", "Een zilverdistel groeide door de stoep."));
        assertThat(site.found("zilverdistel")).contains("/interventies/zilverdistel");
        writer.open("/schrijven/pagina/zilverdistel");
        writer.send("/schrijven/pagina/zilverdistel/weghalen");

        assertThat(site.get("/interventies/zilverdistel").statusCode()).isEqualTo(410);
        assertThat(site.get("/interventies/zilverdistel.md").statusCode()).isEqualTo(410);
        assertThat(site.get("/interventies/zilverdistel/versies").statusCode()).isEqualTo(410);
        assertThat(site.found("zilverdistel")).doesNotContain("/interventies/zilverdistel");

        assertThat(writer.send("/schrijven/pagina/zilverdistel/terugzetten").body())
                .contains("Teruggezet");
        assertThat(site.get("/interventies/zilverdistel").statusCode()).isEqualTo(200);
        assertThat(site.found("zilverdistel")).contains("/interventies/zilverdistel");
    }

    @Test
    void whatAnEditorWithdrewItsAuthorCannotPutBack() throws Exception {
        Author writer = site.author("Piet", Role.AMBASSADOR);
        writer.write(page("Ruzie op straat", "Er was ruzie."));
        editor.open("/schrijven/pagina/ruzie-op-straat");
        assertThat(editor.send("/schrijven/pagina/ruzie-op-straat/weghalen").statusCode())
                .isEqualTo(422);
        editor.send("/schrijven/pagina/ruzie-op-straat/weghalen", "reden", "Hier staat wie de ruzie begon.");

        assertThat(site.mailbox()
                        .await(WritingSite.address("Piet"), 2)
                        .getContent()
                        .toString())
                .contains("Hier staat wie de ruzie begon.");
        assertThat(writer.open("/schrijven/pagina/ruzie-op-straat").body())
                .contains("Hier staat wie de ruzie begon.", "Vraag het de redactie");
        assertThat(writer.send("/schrijven/pagina/ruzie-op-straat/terugzetten").statusCode())
                .isEqualTo(409);
        assertThat(site.get("/interventies/ruzie-op-straat").statusCode()).isEqualTo(410);
    }

    @Test
    void inTheArchiveItIsReadAndNotFound() throws Exception {
        Author writer = site.author("Quinten", Role.AMBASSADOR);
        writer.write(page("Kwikstaart", "De kwikstaart kwam elk jaar terug."));
        editor.open("/schrijven/pagina/kwikstaart");
        editor.send("/schrijven/pagina/kwikstaart/archief", "reden", "Het plein is er niet meer.");

        assertThat(site.get("/interventies/kwikstaart").body()).contains("Deze pagina staat in het archief");
        assertThat(site.found("kwikstaart")).doesNotContain("/interventies/kwikstaart");
        assertThat(writer.send("/schrijven/pagina/kwikstaart/uit-archief").statusCode())
                .isEqualTo(403);
        editor.send("/schrijven/pagina/kwikstaart/uit-archief");
        assertThat(site.found("kwikstaart")).contains("/interventies/kwikstaart");
    }

    @Test
    void anEditorGivesAPageAnotherAddress() throws Exception {
        Author writer = site.author("Ralf", Role.AMBASSADOR);
        writer.write(page("Lange naam voor een pagina", "Met een lange naam."));
        editor.open("/schrijven/pagina/lange-naam-voor-een-pagina");
        HttpResponse<String> renamed =
                editor.send("/schrijven/pagina/lange-naam-voor-een-pagina/hernoem", "adres", "korte-naam");
        assertThat(renamed.uri().getPath()).isEqualTo("/schrijven/pagina/korte-naam");
        assertThat(renamed.body()).contains("Kreeg een ander adres");

        assertThat(site.get("/interventies/lange-naam-voor-een-pagina").statusCode())
                .isEqualTo(301);
        assertThat(site.get("/interventies/korte-naam").statusCode()).isEqualTo(200);
        assertThat(editor.send("/schrijven/pagina/korte-naam/hernoem", "adres", "Met Hoofdletters")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void pressingTwiceMakesOneDraft() throws Exception {
        Author writer = site.author("Rudi", Role.AMBASSADOR);
        writer.write(page("Twee keer drukken", "Eens."));

        assertThat(change(writer, "twee-keer-drukken").uri())
                .isEqualTo(change(writer, "twee-keer-drukken").uri());
    }

    @Test
    void whoMayNoLongerChangeAPageCannotSendTheirDraftOfIt() throws Exception {
        Author writer = site.author("Sanne", Role.AMBASSADOR);
        writer.write(page("Van Sanne", "Dit is van Sanne."));
        Author other = site.author("Theo", Role.EDITOR);
        HttpResponse<String> check =
                other.press(change(other, "van-sanne"), "nakijken", page("Van Sanne", "Dit is van Theo."));
        site.becomes("Theo", Role.MEMBER);

        assertThat(other.publish(check).statusCode()).isEqualTo(422);
        assertThat(site.get("/interventies/van-sanne").body()).contains("Dit is van Sanne.");
    }

    @Test
    void somebodyElsesPageIsNotYours() throws Exception {
        Author writer = site.author("Ria", Role.AMBASSADOR);
        writer.write(page("Van Ria", "Dit is van Ria."));
        Author other = site.author("Sam", Role.AMBASSADOR);
        other.open("/schrijven");

        assertThat(other.open("/schrijven/pagina/van-ria").statusCode()).isEqualTo(404);
        assertThat(other.send("/schrijven/pagina/van-ria/verander").statusCode())
                .isEqualTo(404);
        assertThat(other.send("/schrijven/pagina/van-ria/weghalen").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/interventies/van-ria").statusCode()).isEqualTo(200);
    }
}
