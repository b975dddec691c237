package nl.soepsteen.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pages that get another address: the old one works for ever.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenameTest {

    @TempDir
    static Path temp;

    private final UUID editor = UUID.randomUUID();
    private RunningSite site;
    private Publications publications;

    @BeforeAll
    void start() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("leeg"));
        site = RunningSite.start(temp.resolve("data"), "--soepsteen.collection=" + empty);
        publications = site.bean(Publications.class);
        site.bean(JdbcClient.class)
                .sql("insert into person (id, version, email, name, role, joined_at)"
                        + " values (:id, 1, 'redactie@wijk.example', 'Amina', 'EDITOR', now())")
                .param("id", editor)
                .update();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private void put(String slug, String markdown) {
        ReadResult read = site.bean(DocumentReader.class).read(slug + ".md", markdown.getBytes(StandardCharsets.UTF_8));
        publications.put(((ReadResult.Read) read).document(), markdown);
    }

    private void put(String slug) {
        put(slug, Texts.intervention("Over " + slug, "Dit is het verhaal van " + slug + "."));
    }

    private boolean rename(String from, String to) {
        return publications.rename(new Slug(from), new Slug(to), editor);
    }

    private void assertMoved(String from, String to) throws Exception {
        HttpResponse<String> answer = site.http().get(from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(to);
        assertThat(site.http().get(to).statusCode()).as(to).isEqualTo(200);
    }

    private List<String> family(String slug) {
        return site
                .bean(Families.class)
                .relativesOf(site.bean(PublishedPages.class)
                        .find(new Slug(slug))
                        .orElseThrow()
                        .document())
                .stream()
                .map(page -> page.document().slug().value())
                .toList();
    }

    @Test
    void everyOldAddressLeadsToTheNewOne() throws Exception {
        put("kruiwagen");
        assertThat(rename("kruiwagen", "handkar")).isTrue();

        assertMoved("/interventies/kruiwagen", "/interventies/handkar");
        assertMoved("/interventies/kruiwagen.md", "/interventies/handkar.md");
        assertMoved("/interventies/kruiwagen/versies", "/interventies/handkar/versies");
        assertMoved("/api/v1/interventies/kruiwagen", "/api/v1/interventies/handkar");
        assertMoved("/artikelen/kruiwagen", "/interventies/handkar");
        site.awaitIndexed();
        assertThat(site.http()
                        .json("/api/v1/zoeken?q=kruiwagen")
                        .path("treffers")
                        .path(0)
                        .path("slug")
                        .asString())
                .isEqualTo("handkar");
    }

    @Test
    void namesGivenOneAfterTheOtherAllLeadToTheLast() throws Exception {
        put("naam-een");
        rename("naam-een", "naam-twee");
        rename("naam-twee", "naam-drie");

        assertMoved("/interventies/naam-een", "/interventies/naam-drie");
        assertMoved("/interventies/naam-twee", "/interventies/naam-drie");
    }

    @Test
    void aPageMayHaveItsOldNameBack() throws Exception {
        put("heen");
        rename("heen", "weer");
        assertThat(rename("weer", "heen")).isTrue();

        assertMoved("/interventies/weer", "/interventies/heen");
        assertThat(publications.renamed(new Slug("heen"))).isEmpty();
    }

    @Test
    void noOtherPageGetsAnOldName() {
        put("bezet");
        put("ander");
        rename("bezet", "verhuisd");

        assertThat(publications.isFree(new Slug("bezet"))).isFalse();
        assertThat(publications.isFree(new Slug("verhuisd"))).isFalse();
        assertThat(publications.isFree(new Slug("nog-vrij"))).isTrue();
        assertThat(rename("ander", "bezet")).isFalse();
        assertThat(rename("ander", "verhuisd")).isFalse();
        assertThat(rename("ander", "ander")).isFalse();
        assertThat(rename("bestaat-niet", "nog-vrij")).isFalse();
        assertThatThrownBy(() -> put("bezet")).isInstanceOf(SlugTakenException.class);
        assertThat(publications.markdown(new Slug("bezet"))).isEmpty();
    }

    @Test
    void aFamilyHoldsTogetherWhateverNameItsPagesUse() throws Exception {
        put("stam");
        put("tak", Texts.intervention("Tak", "Tekst.").replace("fase: lopend", "gebaseerd-op: stam\nfase: lopend"));
        put("twijg", Texts.intervention("Twijg", "Tekst.").replace("fase: lopend", "gebaseerd-op: tak\nfase: lopend"));
        rename("stam", "boom");
        rename("tak", "zijtak");

        assertThat(family("twijg")).containsExactlyInAnyOrder("boom", "zijtak");
        assertThat(family("boom")).containsExactlyInAnyOrder("zijtak", "twijg");
        assertThat(family("zijtak")).containsExactlyInAnyOrder("boom", "twijg");
        assertThat(site.http().get("/interventies/zijtak").body())
                .contains("Dit gaat verder op <a href=\"/interventies/boom\">");
    }

    @Test
    void whatWasWithdrawnIsGoneAtItsOldAddressToo() throws Exception {
        put("even-hier");
        rename("even-hier", "straks-weg");
        publications.withdraw(new Slug("straks-weg"));

        assertThat(site.http().get("/interventies/even-hier").statusCode()).isEqualTo(410);
        assertThat(site.http().get("/interventies/even-hier.md").statusCode()).isEqualTo(410);
    }
}
