package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.soepsteen.platform.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Writing a page, as somebody without scripts does it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

    @TempDir
    static Path data;

    private WritingSite site;

    @BeforeAll
    void start() throws Exception {
        site = WritingSite.start(data);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String[] page(String title, String story, String... more) {
        String[] fields = {
            "titel", title,
            "verhaal", story,
            "themas", "verbondenheid",
            "gemeente", "Rotterdam",
            "wijk", "Bospolder",
            "fase", "lopend",
            "uitkomst", "gelukt"
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    @Test
    void anAmbassadorsPageIsOnTheSiteAtOnceAndFoundRightAway() throws Exception {
        Author writer = site.author("Amina", Role.AMBASSADOR);
        HttpResponse<String> check = writer.press(
                writer.begin("kort"),
                "nakijken",
                page(
                        "Koffie op de stoep",
                        "We zetten elke dinsdag een tafel op de stoep. Na een maand zaten er tien mensen."));
        assertThat(check.uri().getPath()).endsWith("/nakijken");
        assertThat(check.body()).contains("Klopt het zo?", "We zetten elke dinsdag een tafel op de stoep.");

        HttpResponse<String> published = writer.publish(check);
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(published.uri().getPath()).isEqualTo("/interventies/koffie-op-de-stoep");
        assertThat(published.body()).contains("Koffie op de stoep", "Geschreven door Amina");
        assertThat(site.found("koffie+stoep")).contains("Koffie op de stoep");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        Author writer = site.author("Bas", Role.AMBASSADOR);
        HttpResponse<String> form = writer.begin("kort");
        HttpResponse<String> refused =
                writer.press(form, "nakijken", "titel", "Half <af>", "verhaal", "Er gebeurde iets.");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Er ontbreekt nog iets", "Half &lt;af&gt;", "Er gebeurde iets.");
        assertThat(writer.open(form.uri().getPath()).body()).contains("Er gebeurde iets.");
    }

    @Test
    void twoWindowsKeepBothTexts() throws Exception {
        Author writer = site.author("Cor", Role.AMBASSADOR);
        HttpResponse<String> form = writer.begin("kort");
        assertThat(writer.press(form, "bewaar", "titel", "Een", "verhaal", "Uit het eerste venster.")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> behind =
                writer.press(form, "bewaar", "titel", "Twee", "verhaal", "Uit het tweede venster.");

        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.body()).contains("Uit het eerste venster.", "Uit het tweede venster.");
    }

    @Test
    void aWindowWithAnotherFormLosesNothing() throws Exception {
        Author writer = site.author("Coby", Role.AMBASSADOR);
        HttpResponse<String> full = writer.begin("volledig");
        String address = full.uri().getPath();
        writer.send(
                address, "versie", Author.hidden(full, "versie"), "vorm", "volledig", "naar", "kort", "titel", "Eén");
        HttpResponse<String> behind = writer.send(
                address,
                "versie",
                Author.hidden(full, "versie"),
                "vorm",
                "volledig",
                "actie",
                "bewaar",
                "titel",
                "Twee",
                "deel-3",
                "Alleen in dit venster getypt.");

        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.body()).contains("Alleen in dit venster getypt.");
        assertThat(writer.press(writer.open(address), "nakijken", page("Eén", "Een verhaal."))
                        .uri()
                        .getPath())
                .endsWith("/nakijken");
        HttpResponse<String> refused = writer.publish(writer.open(address + "/nakijken"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies eerst wat daarvan weg mag");
        writer.send(address + "/kies", "gezien", Author.hidden(refused, "gezien"));
        assertThat(writer.publish(writer.open(address + "/nakijken")).uri().getPath())
                .isEqualTo("/interventies/een");
    }

    @Test
    void twoPeopleWhoPublishOneTitleAtOnceGetAPageEach() throws Exception {
        Author one = site.author("Tim", Role.AMBASSADOR);
        Author other = site.author("Tom", Role.AMBASSADOR);
        HttpResponse<String> first = one.press(one.begin("kort"), "nakijken", page("Tegelijk", "Van Tim."));
        HttpResponse<String> second = other.press(other.begin("kort"), "nakijken", page("Tegelijk", "Van Tom."));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<String> ofOne = both.submit(() -> one.publish(first).uri().getPath());
            Future<String> ofOther =
                    both.submit(() -> other.publish(second).uri().getPath());
            assertThat(List.of(ofOne.get(), ofOther.get()))
                    .containsExactlyInAnyOrder("/interventies/tegelijk", "/interventies/tegelijk-2");
        }
    }

    @Test
    void anotherFormTakesAlongWhatWasTyped() throws Exception {
        Author writer = site.author("Dirk", Role.AMBASSADOR);
        HttpResponse<String> form = writer.begin("volledig");
        HttpResponse<String> other = writer.send(
                form.uri().getPath(),
                "versie",
                Author.hidden(form, "versie"),
                "naar",
                "anders",
                "titel",
                "Onder een kopje",
                "deel-2",
                "De aanleiding was een brand.",
                "onderwerpen",
                "eenzaamheid");

        assertThat(other.body())
                .contains("Het ging anders", "## Aanleiding", "De aanleiding was een brand.", "Onder een kopje")
                .containsPattern("name=\"onderwerpen\" value=\"eenzaamheid\" checked");
    }

    @Test
    void personalDataIsWarnedOfAndSentOnlyWhenSomebodySaysSo() throws Exception {
        Author writer = site.author("Elif", Role.AMBASSADOR);
        HttpResponse<String> check =
                writer.press(writer.begin("kort"), "nakijken", page("Bel ons", "Bel gerust met Jan op 06-12345678."));
        assertThat(check.body()).contains("Hier staan gegevens van mensen", "06-12345678");

        HttpResponse<String> refused = writer.publish(check);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(site.get("/interventies/bel-ons").statusCode()).isEqualTo(404);

        assertThat(writer.publish(refused, "gezien", "true").uri().getPath()).isEqualTo("/interventies/bel-ons");
    }

    @Test
    void hintsAdviseAndNeverStop() throws Exception {
        Author writer = site.author("Femke", Role.AMBASSADOR);
        HttpResponse<String> check = writer.press(
                writer.begin("kort"), "nakijken", page("Hints", "In kwetsbare buurten zetten we een bank neer."));

        assertThat(check.body()).contains("Misschien wil je hier nog naar kijken", "kwetsbare buurten");
        assertThat(writer.publish(check).uri().getPath()).isEqualTo("/interventies/hints");
    }

    @Test
    void sendingTheSameFormTwicePublishesOnce() throws Exception {
        Author writer = site.author("Gijs", Role.AMBASSADOR);
        HttpResponse<String> check =
                writer.press(writer.begin("kort"), "nakijken", page("Dubbel verstuurd", "Een keer is genoeg."));

        assertThat(writer.publish(check).uri().getPath()).isEqualTo("/interventies/dubbel-verstuurd");
        assertThat(writer.publish(check).uri().getPath()).isEqualTo("/interventies/dubbel-verstuurd");
        assertThat(site.get("/interventies/dubbel-verstuurd-2").statusCode()).isEqualTo(404);
    }

    @Test
    void whatOnlyEditorsFillInIsPassedOver() throws Exception {
        Author writer = site.author("Hind", Role.AMBASSADOR);
        HttpResponse<String> published = writer.write(page(
                "Zelf getoetst",
                "Wij vinden het goed.",
                "topidee",
                "true",
                "toetsing-niveau",
                "erkend-goed-beschreven"));

        assertThat(published.uri().getPath()).isEqualTo("/interventies/zelf-getoetst");
        assertThat(site.get("/interventies/zelf-getoetst.md").body()).doesNotContain("topidee", "toetsing");
    }

    @Test
    void wePracticeThisTooBeginsAMemberOfTheFamily() throws Exception {
        Author first = site.author("Ilse", Role.AMBASSADOR);
        first.write(page("Een tafel op straat", "Wij zetten een tafel op straat en wachtten af."));
        Author second = site.author("Jamal", Role.AMBASSADOR);
        second.open("/schrijven/ook/een-tafel-op-straat");
        HttpResponse<String> form = second.send("/schrijven", "vorm", "kort", "op", "een-tafel-op-straat");
        assertThat(form.body()).containsPattern("name=\"fase\" value=\"experiment\" checked");
        HttpResponse<String> check = second.press(
                form,
                "nakijken",
                "titel",
                "Een tafel bij ons",
                "verhaal",
                "Bij ons stond hij in de wind.",
                "themas",
                "verbondenheid",
                "gemeente",
                "Arnhem",
                "fase",
                "experiment");
        assertThat(check.body()).contains("Dit gaat verder op een andere pagina", "Een tafel op straat");
        second.publish(check);

        assertThat(site.get("/interventies/een-tafel-bij-ons.md").body()).contains("gebaseerd-op: een-tafel-op-straat");
        assertThat(site.get("/interventies/een-tafel-op-straat").body()).contains("Een tafel bij ons");
    }

    @Test
    void somebodyElsesDraftIsNotThere() throws Exception {
        Author writer = site.author("Els", Role.MEMBER);
        String address = writer.begin("kort").uri().getPath();
        Author other = site.author("Frits", Role.ADMIN);

        assertThat(other.open(address).statusCode()).isEqualTo(404);
        assertThat(other.open(address + "/nakijken").statusCode()).isEqualTo(404);
        assertThat(other.open("/schrijven/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
}
