package nl.soepsteen.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.publication.Publications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Taking everything away, and that nothing is lost on the way in and out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DownloadTest {

    private static final Pattern PICTURE = Pattern.compile("beelden/[0-9a-f-]{36}\\.(?:png|jpg)");

    @TempDir
    static Path temp;

    private RunningSite site;
    private Mailbox mailbox;
    private Visitor visitor;

    @BeforeAll
    void start() throws Exception {
        Path data = temp.resolve("data");
        Path empty = Files.createDirectory(temp.resolve("leeg"));
        site = RunningSite.start(data, "--soepsteen.collection=" + empty);
        mailbox = new Mailbox(data);
        visitor = new Visitor(site);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /// Every file that travels along, by its name.
    private static Map<String, byte[]> shipped() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        for (String folder : new String[] {"collection", "voorbeelden"}) {
            for (Resource file : resolver.getResources("classpath*:soepsteen/" + folder + "/*.md")) {
                String name = Objects.requireNonNull(file.getFilename());
                if (!name.equals("README.md")) {
                    try (InputStream content = file.getInputStream()) {
                        files.put(name, content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private Map<String, byte[]> collection() throws Exception {
        return Zips.files(visitor.download("/collectie.zip").body());
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
    }

    @Test
    @Order(1)
    void whatGoesInComesOutByteForByte() throws Exception {
        Map<String, byte[]> shipped = shipped();
        assertThat(shipped).hasSizeGreaterThan(60);
        Loader editor = Loader.on(site, mailbox, "Amina", Role.EDITOR);
        HttpResponse<String> preview = editor.send("alles.zip", Zips.of(shipped));
        assertThat(preview.body()).contains(shipped.size() + " nieuw.");
        assertThat(editor.carryOut(preview, "gezien", "true").statusCode()).isEqualTo(200);

        Map<String, byte[]> out = collection();
        assertThat(text(out, "LEESMIJ.txt")).contains("CC BY 4.0", "Schrijven");
        out.remove("LEESMIJ.txt");
        assertThat(out).hasSameSizeAs(shipped);
        out.forEach((path, bytes) -> {
            assertThat(path).matches("(interventies|artikelen)/[a-z0-9-]+\\.md");
            assertThat(bytes).as(path).isEqualTo(shipped.get(IncomingFile.nameOf(path)));
        });
        assertThat(editor.send("terug.zip", Zips.of(out)).body())
                .contains(shipped.size() + " ongewijzigd.", "Er is niets te doen");
    }

    @Test
    @Order(2)
    void theCollectionIsForEverybodyAndTheSameUntilAPageChanges() throws Exception {
        HttpResponse<byte[]> first = visitor.download("/collectie.zip");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(first.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("soepsteen-collectie.zip");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(visitor.cookies()).isZero();
        assertThat(visitor.download("/collectie.zip").body()).isEqualTo(first.body());
        assertThat(site.http().get("/collectie.zip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        Loader writer = Loader.on(site, mailbox, "Bas", Role.AMBASSADOR);
        writer.load("een-meer.md", Texts.intervention("Een meer", "Een pagina meer."));
        assertThat(site.http().get("/collectie.zip", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(collection()).containsKey("interventies/een-meer.md");
    }

    @Test
    @Order(3)
    void whatIsNotPublicIsNotInTheCollectionAndItsAuthorHasItAll() throws Exception {
        Loader writer = Loader.on(site, mailbox, "Cor", Role.AMBASSADOR);
        String gone = Texts.intervention("Weer weg", "Dit haal ik weg.");
        String there = Texts.intervention("Blijft staan", "Dit blijft.");
        writer.load("weer-weg.md", gone);
        writer.load("blijft-staan.md", there);
        site.bean(Publications.class).withdraw(new Slug("weer-weg"));
        writer.browser().open("/schrijven");
        writer.browser().send("/schrijven", "vorm", "kort");

        assertThat(collection())
                .containsKey("interventies/blijft-staan.md")
                .doesNotContainKey("interventies/weer-weg.md")
                .doesNotContainKey("weggehaald/weer-weg.md")
                .doesNotContainKey("concepten/nog-zonder-titel.md");
        HttpResponse<byte[]> own = writer.browser().download("/mijn/teksten.zip");
        assertThat(own.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        Map<String, byte[]> files = Zips.files(own.body());
        assertThat(files.keySet())
                .containsExactly(
                        "LEESMIJ.txt",
                        "interventies/blijft-staan.md",
                        "weggehaald/weer-weg.md",
                        "concepten/nog-zonder-titel.md");
        assertThat(text(files, "interventies/blijft-staan.md")).isEqualTo(there);
        assertThat(text(files, "weggehaald/weer-weg.md")).isEqualTo(gone);
    }

    @Test
    @Order(4)
    void picturesGoAlongInAndOut() throws Exception {
        ByteArrayOutputStream drawing = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", drawing);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("beelden/boom.png", drawing.toByteArray());
        files.put(
                "interventies/met-boom.md",
                Texts.intervention("Met boom", "![Een boom](../beelden/boom.png)")
                        .getBytes(StandardCharsets.UTF_8));
        Loader writer = Loader.on(site, mailbox, "Dina", Role.AMBASSADOR);
        HttpResponse<String> preview = writer.send("boom.zip", Zips.of(files));
        assertThat(preview.body()).contains("1 nieuw en 1 beeld.");
        assertThat(writer.carryOut(preview).body()).contains("Staat op Soepsteen.");

        Matcher picture =
                PICTURE.matcher(site.http().get("/interventies/met-boom.md").body());
        assertThat(picture.find()).isTrue();
        assertThat(visitor.download("/" + picture.group()).statusCode()).isEqualTo(200);
        Map<String, byte[]> out = collection();
        assertThat(out).containsKey(picture.group());
        assertThat(writer.send("terug.zip", Zips.of(out)).body()).contains("1 beeld.", "Er is niets te doen");
        assertThat(Zips.files(writer.browser().download("/mijn/teksten.zip").body()))
                .containsKey(picture.group());

        site.bean(Publications.class).withdraw(new Slug("met-boom"));
        assertThat(collection()).doesNotContainKey(picture.group());
        assertThat(Zips.files(writer.browser().download("/mijn/teksten.zip").body()))
                .containsKey(picture.group());
        Loader other = Loader.on(site, mailbox, "Els", Role.MEMBER);
        other.load("van-els.md", Texts.intervention("Van Els", "![Boom](/%s)".formatted(picture.group())));
        assertThat(Zips.files(other.browser().download("/mijn/teksten.zip").body()))
                .containsKey("concepten/van-els.md")
                .doesNotContainKey(picture.group());
    }

    @Test
    @Order(5)
    void theTextsOfSomebodyAreForWhoIsSignedIn() throws Exception {
        assertThat(new Visitor(site).open("/mijn/teksten.zip").uri().getPath()).isEqualTo("/inloggen");
    }
}
