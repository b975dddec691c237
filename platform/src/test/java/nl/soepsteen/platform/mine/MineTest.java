package nl.soepsteen.platform.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.AmbassadorRequests;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.Fields;
import nl.soepsteen.platform.writing.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody sees of what is theirs, and takes along.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MineTest {

    private static final String DOWNLOAD = "/mijn/gegevens.zip";

    @TempDir
    static Path data;

    private RunningSite site;
    private Members members;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        members = new Members(site, new Mailbox(data));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Draft draft(String name, String title) {
        return site.bean(Drafts.class).begin(members.find(name).id(), Form.SHORT, Fields.NONE.with("titel", title));
    }

    private void read(UUID page, String day, int times) {
        site.bean(JdbcClient.class)
                .sql("insert into reading (publication, day, times) values (:page, %s, :times)".formatted(day))
                .param("page", page)
                .param("times", times)
                .update();
    }

    private static Map<String, String> unzipped(byte[] zip) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void whoHasNothingYetReadsHowToBegin() throws Exception {
        Visitor newcomer = members.join("Nieuw", Role.MEMBER);

        assertThat(newcomer.open("/mijn").body())
                .contains("Je bent nu niets aan het schrijven", "Hier komen je pagina’s", "href=\"/schrijven\"");
    }

    @Test
    void draftsAndPagesAreListedWithWhatBecameOfThem() throws Exception {
        Visitor amina = members.join("Amina", Role.AMBASSADOR);
        Draft draft = draft("Amina", "Nog niet af");
        UUID page = members.publish("Amina", "Soep in het portiek", "We aten samen.")
                .id();
        members.publish("Amina", "Teruggetrokken", "Toch maar niet.");
        site.bean(Publications.class).withdraw(new Slug("teruggetrokken"));
        read(page, "current_date", 2);
        read(page, "current_date - 100", 1_500);

        assertThat(amina.open("/mijn").body())
                .contains("href=\"/schrijven/" + draft.id() + "\"", "Nog niet af", "nog niet verstuurd")
                .contains(
                        "href=\"/interventies/soep-in-het-portiek\"", "href=\"/schrijven/pagina/soep-in-het-portiek\"")
                .contains("1.502 keer gelezen, waarvan 2 keer in de laatste 30 dagen")
                .contains("Teruggetrokken", "weggehaald", "nog niet gelezen")
                .doesNotContain("href=\"/interventies/teruggetrokken\"");
    }

    @Test
    void whatIsOfSomebodyElseIsNotListed() throws Exception {
        members.join("Bas", Role.AMBASSADOR);
        members.publish("Bas", "Van Bas alleen", "Bas zijn verhaal.");
        draft("Bas", "Concept van Bas");
        Visitor other = members.join("Chantal", Role.ADMIN);

        assertThat(other.open("/mijn").body()).doesNotContain("Van Bas alleen", "Concept van Bas");
    }

    @Test
    void theDownloadHoldsEverythingAboutMe() throws Exception {
        Visitor dewi = members.join("Dewi", Role.MEMBER);
        members.join("Redacteur", Role.EDITOR);
        Draft draft = draft("Dewi", "Concept van Dewi");
        Picture picture = members.picture("Dewi");
        members.publish("Dewi", "Breien met Dewi", "De eerste tekst.");
        members.publish("Dewi", "Breien met Dewi", "De tweede tekst.");
        dewi.open("/mijn");
        dewi.send("/mijn/ambassadeur", "waarom", "Ik schrijf graag vaker.");
        AmbassadorRequests requests = site.bean(AmbassadorRequests.class);
        UUID request =
                requests.latestOf(members.find("Dewi").id()).orElseThrow().id();
        requests.decide(request, true, "Graag zelfs.", members.find("Redacteur").id());

        HttpResponse<byte[]> answer = dewi.download(DOWNLOAD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("soepsteen-gegevens.zip");
        Map<String, String> files = unzipped(answer.body());
        assertThat(files)
                .containsEntry(
                        "interventies/breien-met-dewi.md", Texts.intervention("Breien met Dewi", "De tweede tekst."))
                .containsEntry(
                        "versies/breien-met-dewi/1.md", Texts.intervention("Breien met Dewi", "De eerste tekst."))
                .containsKeys("versies/breien-met-dewi/2.md", "LEESMIJ.txt", "beelden/" + picture.fileName());
        assertThat(files.get("concepten/" + draft.id() + ".md")).contains("titel: Concept van Dewi");

        JsonNode facts = new JsonMapper().readTree(files.get("gegevens.json"));
        assertThat(facts.path("account").path("naam").asString()).isEqualTo("Dewi");
        assertThat(facts.path("account").path("mailadres").asString()).isEqualTo("dewi@wijk.example");
        assertThat(facts.path("account").path("rol").asString()).isEqualTo("ambassadeur");
        assertThat(facts.path("inloggen").path("ingelogd").size()).isEqualTo(1);
        assertThat(facts.path("inloggen").path("links").size()).isEqualTo(1);
        assertThat(facts.path("mail-aan-jou").path(0).path("onderwerp").asString())
                .isEqualTo("Maak je account op Soepsteen");
        JsonNode asked = facts.path("ambassadeur-worden").path("gevraagd").path(0);
        assertThat(asked.path("waarom").asString()).isEqualTo("Ik schrijf graag vaker.");
        assertThat(asked.path("reden").asString()).isEqualTo("Graag zelfs.");
        assertThat(facts.path("paginas").path("geschreven").size()).isEqualTo(1);
        assertThat(facts.path("paginas").path("versiesVanJou").size()).isEqualTo(2);
        assertThat(facts.path("concepten").path("bezig").path(0).path("titel").asString())
                .isEqualTo("Concept van Dewi");
        assertThat(facts.has("spoor")).isTrue();
    }

    @Test
    void theDownloadHoldsNothingAboutOthers() throws Exception {
        members.join("Evelien", Role.AMBASSADOR);
        members.publish("Evelien", "Van Evelien", "Alleen Evelien schreef dit.");
        draft("Evelien", "Concept van Evelien");
        Visitor frits = members.join("Frits", Role.EDITOR);
        frits.open("/mijn");
        UUID evelien = members.find("Evelien").id();
        AmbassadorRequests requests = site.bean(AmbassadorRequests.class);
        requests.ask(evelien, "Evelien wil dit graag.");
        requests.decide(
                requests.latestOf(evelien).orElseThrow().id(),
                true,
                "Besloten door Frits.",
                members.find("Frits").id());

        String everything =
                String.join("\n", unzipped(frits.download(DOWNLOAD).body()).values());
        assertThat(everything).contains("Besloten door Frits.").doesNotContain("Evelien", "evelien");
    }

    @Test
    void nobodyDownloadsAnythingWithoutSigningIn() throws Exception {
        assertThat(new Visitor(site).open(DOWNLOAD).uri().getPath()).isEqualTo("/inloggen");
    }
}
