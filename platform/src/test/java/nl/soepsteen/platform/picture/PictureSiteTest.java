package nl.soepsteen.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.publication.Publications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pictures on a site, from the form to a page and off it again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureSiteTest {

    private static final String UPLOAD = "/schrijven/beelden";
    private static final String PAGE = "text/html";
    private static final String JSON = "application/json";

    @TempDir
    static Path data;

    private RunningSite site;
    private Members members;
    private byte[] photo;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        members = new Members(site, new Mailbox(data));
        photo = TestPictures.file(TestPictures.photo(200, 100), "jpeg");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Visitor signedIn(String name, Role role) throws Exception {
        return members.join(name, role);
    }

    private Person person(String name) {
        return members.find(name);
    }

    /// Adds a picture as the script does.
    private JsonNode added(Visitor writer, String description) throws Exception {
        writer.open(UPLOAD);
        HttpResponse<String> answer = writer.sendFile(UPLOAD, JSON, photo, "alt", description);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new JsonMapper().readTree(answer.body());
    }

    private static String hidden(HttpResponse<String> page, String field) {
        return page.body().replaceAll("(?s).*name=\"" + field + "\" value=\"([^\"]*)\".*", "$1");
    }

    /// The form of a new text in the short form.
    private HttpResponse<String> begun(Visitor writer) throws Exception {
        writer.open("/schrijven");
        return writer.send("/schrijven", "vorm", "kort");
    }

    private HttpResponse<String> published(Visitor writer, String title, String story) throws Exception {
        HttpResponse<String> form = begun(writer);
        HttpResponse<String> check = writer.send(
                form.uri().getPath(),
                "titel",
                title,
                "verhaal",
                story,
                "themas",
                "verbondenheid",
                "gemeente",
                "Rotterdam",
                "fase",
                "lopend",
                "uitkomst",
                "gelukt",
                "versie",
                hidden(form, "versie"),
                "actie",
                "nakijken");
        return writer.send(
                check.uri().getPath(), "versie", hidden(check, "versie"), "sleutel", hidden(check, "sleutel"));
    }

    @Test
    void aPictureIsPublicAsLongAsAPublicPageShowsIt() throws Exception {
        Visitor writer = signedIn("Aya", Role.AMBASSADOR);
        JsonNode picture = added(writer, "Een [lange] tafel op de stoep");
        String address = picture.path("adres").asString();
        assertThat(picture.path("breedte").asInt()).isEqualTo(200);
        assertThat(picture.path("hoogte").asInt()).isEqualTo(100);
        assertThat(site.http().get(address).statusCode()).isEqualTo(404);

        HttpResponse<String> page = published(
                writer,
                "Een lange tafel",
                "We aten buiten.\n\n" + picture.path("markdown").asString() + "\n\nMet soep.");
        assertThat(page.uri().getPath()).isEqualTo("/interventies/een-lange-tafel");
        assertThat(page.body()).contains("src=\"" + address + "\" alt=\"Een [lange] tafel op de stoep\"");

        HttpResponse<String> shown = site.http().get(address);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(site.http().get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.http().get(address.replace(".jpg", ".png")).statusCode())
                .isEqualTo(404);

        Publications publications = site.bean(Publications.class);
        publications.withdraw(new Slug("een-lange-tafel"));
        assertThat(site.http().get(address).statusCode()).isEqualTo(404);
        assertThat(site.http().get(address, "If-None-Match", tag).statusCode()).isEqualTo(404);
        assertThat(writer.open("/schrijven" + address).statusCode()).isEqualTo(200);

        publications.restore(new Slug("een-lange-tafel"));
        assertThat(site.http().get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void whoKnowsTheAddressCannotShowAPictureAgainThatWasTakenAway() throws Exception {
        Visitor owner = signedIn("Lea", Role.AMBASSADOR);
        JsonNode picture = added(owner, "Twee kinderen");
        String address = picture.path("adres").asString();
        String line = picture.path("markdown").asString();

        Visitor other = signedIn("Mo", Role.AMBASSADOR);
        published(other, "Van een ander", "Gevonden.\n\n" + line);
        assertThat(site.http().get(address).statusCode()).isEqualTo(404);

        published(owner, "Van mij", "Zelf gemaakt.\n\n" + line);
        assertThat(site.http().get(address).statusCode()).isEqualTo(200);
        site.bean(Publications.class).withdraw(new Slug("van-mij"));
        published(other, "Nog eens", "Nog steeds gevonden.\n\n" + line);
        assertThat(site.http().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void beforeThatOnlyWhoSentItAndEditorsSeeIt() throws Exception {
        Visitor writer = signedIn("Bram", Role.MEMBER);
        String address = "/schrijven" + added(writer, "Een stoel").path("adres").asString();

        HttpResponse<String> own = writer.open(address);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(signedIn("Cora", Role.AMBASSADOR).open(address).statusCode()).isEqualTo(404);
        assertThat(signedIn("Dirk", Role.EDITOR).open(address).statusCode()).isEqualTo(200);
        assertThat(new Visitor(site).open(address).uri().getPath()).isEqualTo("/inloggen");
    }

    @Test
    void withoutAScriptAPageShowsThePictureAndItsLine() throws Exception {
        Visitor writer = signedIn("Eefje", Role.MEMBER);
        String draft = UUID.randomUUID().toString();
        HttpResponse<String> form = writer.open(UPLOAD + "?voor=" + draft);
        assertThat(form.body()).contains("href=\"/schrijven/" + draft + "\"");

        HttpResponse<String> page = writer.sendFile(UPLOAD, PAGE, photo, "alt", "Een deur & een <trap>", "voor", draft);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.request().method()).isEqualTo("GET");
        assertThat(page.body())
                .contains(
                        "src=\"/schrijven/beelden/",
                        "value=\"![Een deur \\&amp; een \\",
                        "href=\"/schrijven/" + draft + "\"");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        Visitor writer = signedIn("Ferdi", Role.MEMBER);
        writer.open(UPLOAD);

        HttpResponse<String> nothing = writer.sendFile(UPLOAD, PAGE, new byte[0], "alt", "Een plein");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Kies eerst een foto", "value=\"Een plein\"");

        HttpResponse<String> silent = writer.sendFile(UPLOAD, PAGE, photo, "alt", "  ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Vertel in een paar woorden wat er te zien is");

        HttpResponse<String> script = writer.sendFile(UPLOAD, JSON, photo);
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(new JsonMapper().readTree(script.body()).path("fout").asString())
                .startsWith("Vertel in een paar woorden");
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() throws Exception {
        Visitor writer = signedIn("Gijs", Role.MEMBER);
        writer.open(UPLOAD);

        HttpResponse<String> text = writer.sendFile(UPLOAD, PAGE, new byte[] {'h', 'a', 'l', 'l', 'o'}, "alt", "Tekst");

        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.body()).contains("Dit is geen beeld dat we kunnen lezen");
    }

    @Test
    void whatIsTooLargeIsRefusedWithASentence() throws Exception {
        Visitor writer = signedIn("Hanna", Role.MEMBER);
        writer.open(UPLOAD);
        byte[] large = new byte[11 * 1024 * 1024];
        System.arraycopy(photo, 0, large, 0, photo.length);

        HttpResponse<String> page = writer.sendFile(UPLOAD, PAGE, large, "alt", "Te groot");
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("hooguit 10 MB", "value=\"Te groot\"");

        HttpResponse<String> larger = writer.sendFile(UPLOAD, PAGE, new byte[52 * 1024 * 1024], "alt", "Veel te groot");
        assertThat(larger.statusCode()).isEqualTo(413);
        assertThat(larger.body()).contains("Wat je stuurde is te groot voor deze site");
    }

    @Test
    void aFormWithoutOurTokenOrFromNobodyIsRefused() throws Exception {
        Visitor writer = signedIn("Ilse", Role.MEMBER);
        writer.open(UPLOAD);
        for (String wrong : new String[] {"", "verzonnen"}) {
            HttpResponse<String> answer = writer.sendFileWith(wrong, UPLOAD, PAGE, photo, "alt", "Een bank");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Dit formulier is verlopen");
        }
        Visitor nobody = new Visitor(site);
        nobody.open("/inloggen");
        assertThat(nobody.sendFile(UPLOAD, PAGE, photo, "alt", "Een bank").statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyFillsTheSiteInADay() throws Exception {
        Visitor writer = signedIn("Joep", Role.MEMBER);
        site.bean(JdbcClient.class).sql("""
                        insert into picture (id, owner, extension, width, height, sent_bytes, made_at)
                        select gen_random_uuid(), :owner, 'jpg', 1, 1, 1, now() from generate_series(1, 200)""").param("owner", person("Joep").id()).update();
        writer.open(UPLOAD);

        HttpResponse<String> answer = writer.sendFile(UPLOAD, JSON, photo, "alt", "Nog een");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Morgen kun je verder");
    }

    @Test
    void onlyOldPicturesThatNothingMentionsAreForgotten() throws Exception {
        Visitor writer = signedIn("Kim", Role.AMBASSADOR);
        JsonNode unused = added(writer, "Nergens");
        JsonNode recent = added(writer, "Net gemaakt");
        JsonNode drafted = added(writer, "In een concept");
        JsonNode replaced = added(writer, "In een oude tekst");
        HttpResponse<String> form = begun(writer);
        writer.send(
                form.uri().getPath(),
                "verhaal",
                drafted.path("markdown").asString(),
                "versie",
                hidden(form, "versie"),
                "actie",
                "bewaar");
        published(
                writer,
                "Een oude tekst",
                "Eerst zo. " + replaced.path("markdown").asString());
        site.bean(JdbcClient.class).sql("delete from page_picture").update();
        site.bean(JdbcClient.class)
                .sql("update picture set made_at = made_at - interval '31 days' where id <> :recent and owner = :kim")
                .param("recent", id(recent))
                .param("kim", person("Kim").id())
                .update();

        assertThat(site.bean(UnusedPictures.class).forget()).isEqualTo(1);

        Pictures pictures = site.bean(Pictures.class);
        assertThat(pictures.find(id(unused))).isEmpty();
        assertThat(site.bean(PictureStore.class).get(id(unused))).isEmpty();
        for (JsonNode kept : new JsonNode[] {recent, drafted, replaced}) {
            assertThat(pictures.find(id(kept))).as(kept.path("alt").asString()).isPresent();
        }
    }

    private static UUID id(JsonNode picture) {
        String address = picture.path("adres").asString();
        String file = address.substring(PicturePaths.PUBLIC.length());
        return PicturePaths.name(file).orElseThrow().id();
    }
}
