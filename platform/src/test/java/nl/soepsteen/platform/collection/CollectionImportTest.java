package nl.soepsteen.platform.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.PublishedPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(Lifecycle.PER_CLASS)
class CollectionImportTest {

    private RunningSite running;
    private CollectionImport collectionImport;
    private Publications publications;
    private int folders;

    private Path temp;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        temp = folder;
        Path empty = Files.createDirectory(temp.resolve("empty"));
        running = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + empty);
        collectionImport = running.bean(CollectionImport.class);
        publications = running.bean(Publications.class);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void importingTheSameFolderAgainChangesNothing() throws Exception {
        Path folder = folder();
        write(folder, "twee-keer", "Twee keer", "Tekst.");

        ImportReport first = run(folder);
        long head = head();
        ImportReport second = run(folder);

        assertThat(first.created()).isEqualTo(1);
        assertThat(second.created() + second.changed()).isZero();
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aChangedFileChangesItsPage() throws Exception {
        Path folder = folder();
        write(folder, "gaat-veranderen", "Gaat veranderen", "Eerst zo.");
        run(folder);
        write(folder, "gaat-veranderen", "Gaat veranderen", "Nu anders.");

        assertThat(run(folder).changed()).isEqualTo(1);
        assertThat(markdown("gaat-veranderen")).contains("Nu anders.");
    }

    @Test
    void aPageEditedOnTheSiteIsNeverOverwritten() throws Exception {
        Path folder = folder();
        write(folder, "botsing", "Botsing", "Uit de map.");
        run(folder);
        editOnTheSite("botsing", "Op de site bewerkt.");
        ImportReport untouched = run(folder);
        write(folder, "botsing", "Botsing", "De map wil iets anders.");

        ImportReport report = run(folder);

        assertThat(untouched.conflicts()).isEmpty();
        assertThat(report.conflicts()).containsExactly("botsing");
        assertThat(report.lines()).anyMatch(line -> line.contains("botsing.md") && line.contains("niet overschreven"));
        assertThat(markdown("botsing")).contains("Op de site bewerkt.");
        assertThat(run(folder).conflicts()).as("and it is said again").containsExactly("botsing");
    }

    @Test
    void aPageThatWasWithdrawnOnTheSiteStaysAway() throws Exception {
        Path folder = folder();
        write(folder, "op-de-site-weg", "Op de site weg", "Uit de map.");
        run(folder);
        publications.withdraw(new Slug("op-de-site-weg"));
        ImportReport untouched = run(folder);
        write(folder, "op-de-site-weg", "Op de site weg", "De map wil het terug.");

        ImportReport report = run(folder);

        assertThat(untouched.conflicts()).isEmpty();
        assertThat(report.conflicts()).containsExactly("op-de-site-weg");
        assertThat(report.lines()).anyMatch(line -> line.contains("op de site weggehaald"));
        assertThat(running.http().get("/interventies/op-de-site-weg").statusCode())
                .isEqualTo(410);
    }

    @Test
    void aPageThatWasRenamedOnTheSiteIsNotMadeASecondTime() throws Exception {
        Path folder = folder();
        write(folder, "oude-naam", "Oude naam", "Uit de map.");
        run(folder);
        assertThat(publications.rename(new Slug("oude-naam"), new Slug("nieuwe-naam"), editor()))
                .isTrue();
        ImportReport untouched = run(folder);
        write(folder, "oude-naam", "Oude naam", "De map wil iets anders.");

        ImportReport report = run(folder);
        Path other = folder();
        Files.writeString(
                other.resolve("nog-verder.md"),
                Texts.intervention("Nog verder", "Tekst.")
                        .replace("fase: lopend", "gebaseerd-op: oude-naam\nfase: lopend"));

        assertThat(run(other).created())
                .as("a page may be named by its old name")
                .isEqualTo(1);
        assertThat(untouched.conflicts()).isEmpty();
        assertThat(report.conflicts()).containsExactly("oude-naam");
        assertThat(report.lines()).anyMatch(line -> line.contains("heet op de site nu nieuwe-naam"));
        assertThat(markdown("nieuwe-naam")).contains("Uit de map.");
        assertThat(running.http().get("/interventies/oude-naam").statusCode()).isEqualTo(301);
    }

    @Test
    void aConflictIsOverOnceBothSayTheSame() throws Exception {
        Path folder = folder();
        write(folder, "eens", "Eens", "Uit de map.");
        run(folder);
        editOnTheSite("eens", "Samen besloten.");
        write(folder, "eens", "Eens", "Samen besloten.");

        ImportReport report = run(folder);

        assertThat(report.conflicts()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void aBadFileIsListedWithAllItsMistakesAndStopsNobody() throws Exception {
        Path folder = folder();
        Files.writeString(folder.resolve("fout.md"), """
                ---
                titel: Fout
                samenvatting: Deze klopt niet.
                themas: [verbonden]
                plaatsen: landelijk
                fase: idee
                uitkomst: gelukt
                smaak: zout
                ---
                Tekst.
                """);
        Files.write(folder.resolve("geen-utf8.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, '\n'});
        Files.write(folder.resolve("te-groot.md"), new byte[DocumentReader.MAX_BYTES + 100]);
        Files.writeString(folder.resolve("Verkeerde Naam.md"), Texts.intervention("Naam", "Tekst."));
        Files.writeString(folder.resolve("README.md"), "Geen document.");
        write(folder, "wel-goed", "Wel goed", "Tekst.");

        ImportReport report = run(folder);

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refused()).hasSize(4);
        String log = String.join("\n", report.lines());
        assertThat(log)
                .contains("fout.md is geweigerd:")
                .contains("geen-utf8.md is geweigerd:")
                .contains("te-groot.md is geweigerd:")
                .contains("Verkeerde Naam.md is geweigerd:")
                .doesNotContain("README")
                .containsSubsequence("regel 4", "verbonden", "regel 7", "uitkomst", "regel 8", "smaak");
        assertThat(markdown("wel-goed")).contains("Tekst.");
    }

    @Test
    void aFileWithAByteOrderMarkIsReadAndShownAndGivenBackAsItWas() throws Exception {
        Path folder = folder();
        String file = "\uFEFF" + Texts.intervention("Met merkteken", "Uit een oude teksteditor.");
        Files.writeString(folder.resolve("met-merkteken.md"), file);

        assertThat(run(folder).created()).isEqualTo(1);
        running.awaitIndexed();
        assertThat(running.http().get("/interventies/met-merkteken").body()).contains("Uit een oude teksteditor.");
        assertThat(running.http().get("/interventies/met-merkteken.md").body()).isEqualTo(file);
        assertThat(run(folder).unchanged()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeOpenedIsListedAndStopsNobody() throws Exception {
        Path folder = folder();
        write(folder, "naast-de-onleesbare", "Naast de onleesbare", "Tekst.");
        write(folder, "onleesbaar", "Onleesbaar", "Tekst.");
        run(folder);
        write(folder, "nog-een", "Nog een", "Tekst.");
        Files.delete(folder.resolve("onleesbaar.md"));
        Files.createSymbolicLink(folder.resolve("onleesbaar.md"), temp.resolve("bestaat-niet.md"));

        ImportReport report = run(folder);

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.gone()).as("it is there, only closed").doesNotContain("onleesbaar");
        assertThat(report.lines()).anyMatch(line -> line.startsWith("onleesbaar.md is geweigerd"));
    }

    @Test
    void aStoredPageThatCannotBeReadKeepsNoOtherFromBeingFound() throws Exception {
        Path folder = folder();
        write(folder, "wordt-onleesbaar", "Wordt onleesbaar", "Tekst.");
        run(folder);
        running.bean(JdbcClient.class)
                .sql("update publication set markdown = 'niets', version = version + 1 where slug = 'wordt-onleesbaar'")
                .update();
        write(folder, "wordt-onleesbaar", "Wordt weer leesbaar", "Andere tekst.");
        write(folder, "wel-vindbaar", "Wel vindbaar", "Een zeepkistenrace.");

        assertThat(run(folder).conflicts()).containsExactly("wordt-onleesbaar");
        running.awaitIndexed();
        assertThat(running.http()
                        .json("/api/v1/zoeken?q=zeepkistenrace")
                        .path("totaal")
                        .asInt())
                .isEqualTo(1);
        assertThat(running.http().get("/interventies/wordt-onleesbaar").statusCode())
                .isEqualTo(500);
        running.bean(JdbcClient.class)
                .sql("delete from publication where slug = 'wordt-onleesbaar'")
                .update();
    }

    @Test
    void aPageCannotBuildOnOneThatIsNotThere() throws Exception {
        Path folder = folder();
        Files.writeString(
                folder.resolve("vervolg.md"),
                Texts.intervention("Vervolg", "Tekst.")
                        .replace("fase: lopend", "gebaseerd-op: onvindbaar\nfase: lopend"));

        ImportReport report = run(folder);

        assertThat(report.refused()).hasSize(1);
        assertThat(report.lines()).anyMatch(line -> line.contains("gebaseerd-op") && line.contains("'onvindbaar'"));
    }

    @Test
    void aPageDoesNotChangeItsKind() throws Exception {
        Path folder = folder();
        write(folder, "soort-blijft", "Soort blijft", "Tekst.");
        run(folder);
        Files.writeString(folder.resolve("soort-blijft.md"), """
                ---
                soort: artikel
                titel: Soort blijft
                samenvatting: Nu een artikel.
                themas: [verbondenheid]
                ---
                Tekst.
                """);

        ImportReport report = run(folder);

        assertThat(report.refused()).hasSize(1);
        assertThat(report.lines()).anyMatch(line -> line.contains("kan niet van soort veranderen"));
    }

    @Test
    void aFileThatDisappearedLeavesItsPage() throws Exception {
        Path folder = folder();
        write(folder, "verdwenen", "Verdwenen", "Tekst.");
        run(folder);
        Files.delete(folder.resolve("verdwenen.md"));

        ImportReport report = run(folder);

        assertThat(report.gone()).contains("verdwenen");
        assertThat(markdown("verdwenen")).contains("Tekst.");
    }

    @Test
    void whatWasImportedIsFoundAndShown() throws Exception {
        Path folder = folder();
        write(folder, "vindbaar", "Vindbaar", "Een kabeltrampoline op het plein.");
        run(folder);
        running.awaitIndexed();
        Site site = running.http();

        assertThat(site.json("/api/v1/zoeken?q=kabeltrampoline")
                        .path("treffers")
                        .path(0)
                        .path("slug")
                        .asString())
                .isEqualTo("vindbaar");
        assertThat(site.get("/interventies/vindbaar").body()).contains("kabeltrampoline");
    }

    private Path folder() throws Exception {
        return Files.createDirectory(temp.resolve("folder-" + folders++));
    }

    private ImportReport run(Path folder) throws Exception {
        return collectionImport.run(new CollectionFolder.OnDisk(folder));
    }

    private static void write(Path folder, String slug, String title, String body) throws Exception {
        Files.writeString(folder.resolve(slug + ".md"), Texts.intervention(title, body));
    }

    private void editOnTheSite(String slug, String body) {
        String markdown = Texts.intervention(title(slug), body);
        ReadResult read =
                running.bean(DocumentReader.class).read(slug + ".md", markdown.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(ReadResult.Read.class);
        publications.put(((ReadResult.Read) read).document(), markdown);
    }

    private UUID editor() {
        UUID id = UUID.randomUUID();
        running.bean(JdbcClient.class)
                .sql("insert into person (id, version, email, name, role, joined_at)"
                        + " values (:id, 1, :email, 'Amina', 'EDITOR', now())")
                .param("id", id)
                .param("email", id + "@wijk.example")
                .update();
        return id;
    }

    private String title(String slug) {
        return running.bean(PublishedPages.class)
                .find(new Slug(slug))
                .orElseThrow()
                .document()
                .title();
    }

    private String markdown(String slug) {
        return running.bean(PublishedPages.class)
                .find(new Slug(slug))
                .orElseThrow()
                .markdown();
    }

    private long head() {
        return running.bean(ChangeLogReader.class).head();
    }
}
