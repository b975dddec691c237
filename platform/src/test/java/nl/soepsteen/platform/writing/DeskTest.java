package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.soepsteen.platform.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What happens between sending in and the site.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

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

    private static String[] page(String title) {
        return new String[] {
            "titel", title,
            "verhaal", "Wij begonnen klein, met een bankje voor de deur. Dat bleek genoeg.",
            "themas", "verbondenheid",
            "gemeente", "Rotterdam",
            "fase", "lopend",
            "uitkomst", "gelukt"
        };
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private String onDesk(String title) throws Exception {
        Matcher link = Pattern.compile("<a href=\"(/redactie/[0-9a-f-]{36})\">" + title + "</a>")
                .matcher(editor.open("/redactie").body());
        assertThat(link.find()).as("%s waits", title).isTrue();
        return link.group(1);
    }

    @Test
    void theFirstTwoPagesOfAMemberGoToTheEditorsAndTheThirdDoesNot() throws Exception {
        Author writer = site.author("Dina", Role.MEMBER);
        for (String title : new String[] {"Eerste bankje", "Tweede bankje"}) {
            HttpResponse<String> waiting = writer.write(page(title));
            assertThat(waiting.body()).contains("Je tekst ligt bij de redactie", "Ontvangen");
            String address =
                    "/interventies/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
            assertThat(site.get(address).statusCode()).isEqualTo(404);
            HttpResponse<String> item = editor.open(onDesk(title));
            assertThat(item.body()).contains("Van Dina", "Gelezen door de redactie");
            HttpResponse<String> published = editor.send(
                    item.uri().getPath() + "/publiceer", "versie", Author.hidden(item, "versie"), "bericht", "Mooi!");
            assertThat(published.uri().getPath()).isEqualTo(address);
            assertThat(published.body()).contains("Geschreven door Dina");
        }
        assertThat(site.mailbox()
                        .await(WritingSite.address("Dina"), 3)
                        .getContent()
                        .toString())
                .contains("Mooi!", "/interventies/tweede-bankje");

        assertThat(writer.write(page("Derde bankje")).uri().getPath()).isEqualTo("/interventies/derde-bankje");
    }

    @Test
    void aQuestionIsAskedAndAnsweredOnTheTrail() throws Exception {
        Author writer = site.author("Ewout", Role.MEMBER);
        String draft = writer.write(page("Bankje met vraag")).uri().getPath();
        String item = onDesk("Bankje met vraag");
        editor.open(item);
        assertThat(editor.send(item + "/vraag", "bericht", "Wie betaalde het bankje?")
                        .body())
                .contains("Je vraag is verstuurd", "Er staat een vraag open");
        assertThat(site.mailbox()
                        .await(WritingSite.address("Ewout"), 2)
                        .getContent()
                        .toString())
                .contains("Wie betaalde het bankje?", draft);

        assertThat(writer.open(draft).body()).contains("De redactie heeft een vraag", "Wie betaalde het bankje?");
        writer.send(draft + "/antwoord", "antwoord", "De woningcorporatie.");
        assertThat(editor.open(item).body()).contains("De woningcorporatie.");
        assertThat(editor.open("/redactie").body()).contains("De schrijver heeft geantwoord");
    }

    @Test
    void whatIsGivenBackCanBeChangedAndSentAgain() throws Exception {
        Author writer = site.author("Floor", Role.MEMBER);
        String draft = writer.write(page("Bankje terug")).uri().getPath();
        String item = onDesk("Bankje terug");
        editor.open(item);
        editor.send(item + "/terug", "bericht", "Vertel ook wat het kostte.");
        assertThat(editor.open(item).statusCode()).isEqualTo(404);

        HttpResponse<String> form = writer.open(draft);
        assertThat(form.body()).contains("De redactie gaf je tekst terug", "Vertel ook wat het kostte.");
        writer.publish(writer.press(form, "nakijken", page("Bankje terug, met kosten")));
        onDesk("Bankje terug, met kosten");
    }

    @Test
    void whatTheEditorSaysToTheAuthorIsNotForEverybody() throws Exception {
        Author writer = site.author("Lotte", Role.MEMBER);
        writer.write(page("Bankje met bericht"));
        HttpResponse<String> item = editor.open(onDesk("Bankje met bericht"));
        editor.send(
                item.uri().getPath() + "/publiceer",
                "versie",
                Author.hidden(item, "versie"),
                "bericht",
                "Let op met namen, Lotte.");

        assertThat(site.get("/interventies/bankje-met-bericht/versies").body()).doesNotContain("Let op met namen");
        assertThat(writer.open("/schrijven/pagina/bankje-met-bericht").body()).contains("Let op met namen, Lotte.");
    }

    @Test
    void whatAnEditorFilledInStaysWhenItIsGivenBack() throws Exception {
        Author writer = site.author("Maud", Role.MEMBER);
        String draft = writer.write(page("Bankje heen en weer")).uri().getPath();
        HttpResponse<String> item = editor.open(onDesk("Bankje heen en weer"));
        String address = item.uri().getPath();
        HttpResponse<String> edited = editor.send(
                address + "/gegevens",
                "versie",
                Author.hidden(item, "versie"),
                "titel",
                "Bankje heen en weer",
                "samenvatting",
                "Een bankje.",
                "themas",
                "verbondenheid",
                "gemeente",
                "Rotterdam",
                "fase",
                "lopend",
                "uitkomst",
                "gelukt",
                "topidee",
                "true");
        assertThat(edited.statusCode()).isEqualTo(200);
        editor.send(address + "/terug", "bericht", "Nog een vraag.");
        HttpResponse<String> sent =
                writer.publish(writer.press(writer.open(draft), "nakijken", page("Bankje heen en weer")));

        assertThat(sent.body()).contains("Je tekst ligt bij de redactie");
    }

    @Test
    void aChangeThatWasOvertakenIsNotPutOverTheNewerTextUnseen() throws Exception {
        Author writer = site.author("Nora", Role.MEMBER);
        writer.write(page("Bankje ingehaald"));
        HttpResponse<String> first = editor.open(onDesk("Bankje ingehaald"));
        editor.send(first.uri().getPath() + "/publiceer", "versie", Author.hidden(first, "versie"));
        writer.open("/schrijven/pagina/bankje-ingehaald");
        HttpResponse<String> form = writer.send("/schrijven/pagina/bankje-ingehaald/verander");
        writer.publish(writer.press(form, "nakijken", with(page("Bankje ingehaald"), "samenvatting", "Klein.")));
        editor.open("/schrijven/pagina/bankje-ingehaald");
        editor.publish(editor.press(
                editor.send("/schrijven/pagina/bankje-ingehaald/verander"),
                "nakijken",
                "titel",
                "Bankje ingehaald",
                "samenvatting",
                "Van de redactie.",
                "verhaal",
                "Van de redactie.",
                "themas",
                "verbondenheid",
                "gemeente",
                "Rotterdam",
                "fase",
                "lopend",
                "uitkomst",
                "gelukt"));

        String address = onDesk("Bankje ingehaald");
        HttpResponse<String> item = editor.open(address);
        assertThat(item.body()).contains("De pagina kreeg intussen een andere tekst");
        assertThat(editor.send(address + "/publiceer", "versie", Author.hidden(item, "versie"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(site.get("/interventies/bankje-ingehaald").body()).contains("Van de redactie.");
        editor.send(
                address + "/publiceer",
                "versie",
                Author.hidden(item, "versie"),
                "gezien",
                Author.hidden(item, "gezien"));
        assertThat(site.get("/interventies/bankje-ingehaald").body()).contains("Wij begonnen klein");
    }

    @Test
    void aReasonIsNeeded() throws Exception {
        Author writer = site.author("Gerda", Role.MEMBER);
        writer.write(page("Bankje zonder reden"));
        String item = onDesk("Bankje zonder reden");
        editor.open(item);

        assertThat(editor.send(item + "/terug", "bericht", "  ").statusCode()).isEqualTo(422);
        onDesk("Bankje zonder reden");
    }

    @Test
    void anEditorFillsInWhatIsAskedBesidesTheText() throws Exception {
        Author writer = site.author("Hans", Role.MEMBER);
        writer.write(page("Bankje met gegevens"));
        HttpResponse<String> item = editor.open(onDesk("Bankje met gegevens"));
        String address = item.uri().getPath();
        HttpResponse<String> edited = editor.send(
                address + "/gegevens",
                "versie",
                Author.hidden(item, "versie"),
                "titel",
                "Bankje met gegevens",
                "samenvatting",
                "Een bankje voor de deur.",
                "themas",
                "verbondenheid",
                "onderwerpen",
                "eenzaamheid",
                "gemeente",
                "Rotterdam",
                "fase",
                "lopend",
                "uitkomst",
                "gelukt",
                "topidee",
                "true");
        assertThat(edited.body()).contains("De redactie vulde gegevens aan");
        editor.send(address + "/publiceer", "versie", Author.hidden(edited, "versie"), "bericht", "");

        assertThat(site.get("/interventies/bankje-met-gegevens.md").body())
                .contains("onderwerpen: [eenzaamheid]", "topidee: true", "Wij begonnen klein");
    }

    @Test
    void whatWasTakenBackWaitsNoMore() throws Exception {
        Author writer = site.author("Ingrid", Role.MEMBER);
        String draft = writer.write(page("Bankje teruggehaald")).uri().getPath();
        String item = onDesk("Bankje teruggehaald");
        HttpResponse<String> seen = editor.open(item);
        writer.open(draft);
        assertThat(writer.send(draft + "/terughalen").body()).contains("Kijk het na en verstuur");

        assertThat(editor.send(item + "/publiceer", "versie", Author.hidden(seen, "versie"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/interventies/bankje-teruggehaald").statusCode()).isEqualTo(404);
    }

    @Test
    void theDeskIsForEditors() throws Exception {
        Author writer = site.author("Joep", Role.AMBASSADOR);

        assertThat(writer.open("/redactie").statusCode()).isEqualTo(403);
    }

    @Test
    void aMemberBecomesAmbassadorWithAReason() throws Exception {
        Author member = site.author("Karel", Role.MEMBER);
        member.open("/mijn");
        member.send("/mijn/ambassadeur", "waarom", "Ik schrijf elke week.");
        HttpResponse<String> desk = editor.open("/redactie");
        Matcher form = Pattern.compile("action=\"(/redactie/ambassadeurs/[0-9a-f-]{36})\"")
                .matcher(desk.body());
        assertThat(form.find()).isTrue();
        assertThat(editor.send(form.group(1), "besluit", "ja", "bericht", "Heel graag.")
                        .body())
                .contains("Je besluit is verstuurd")
                .doesNotContain("Karel wil");

        assertThat(member.open("/mijn").body()).contains("Je bent ambassadeur");
    }
}
