package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is not public leaks nowhere: a word that stands only in such a text is looked for in every answer the
/// site gives to everybody.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    /// No Dutch word, and no part of one.
    private static final String MARKER = "qwartzelbloem";

    /// The same, but never part of a question: pages repeat what was asked.
    private static final String UNASKED = "floepsteenhars";

    private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

    @TempDir
    static Path data;

    private WritingSite site;

    @BeforeAll
    void start() throws Exception {
        site = WritingSite.start(data);
        Author other = site.author("Bea", Role.AMBASSADOR);
        for (int i = 1; i <= 4; i++) {
            other.write(page("Buurtbank nummer " + i, "Wij zetten een bank op de hoek.", "Rotterdam", "Bospolder"));
        }
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String[] page(String title, String story, String gemeente, String wijk) {
        return new String[] {
            "titel",
            title,
            "samenvatting",
            "Over " + title + ".",
            "verhaal",
            story,
            "themas",
            "verbondenheid",
            "gemeente",
            gemeente,
            "wijk",
            wijk,
            "fase",
            "lopend",
            "uitkomst",
            "gelukt"
        };
    }

    /// The same subject as the others, so that it would be similar to them.
    private static String[] secret(String title) {
        return page(
                title + " " + MARKER,
                "Ook een bank, bij de %s en het %s.".formatted(MARKER, UNASKED),
                "Rotterdam",
                UNASKED + "buurt");
    }

    @Test
    void aDraftIsNowhere() throws Exception {
        Author writer = site.author("Cor", Role.AMBASSADOR);
        writer.press(writer.begin("kort"), "bewaar", secret("Concept"));

        assertNowhere("concept-" + MARKER);
    }

    @Test
    void whatWaitsForTheEditorsIsNowhere() throws Exception {
        Author writer = site.author("Dina", Role.MEMBER);
        writer.write(secret("Bij de redactie"));

        assertNowhere("bij-de-redactie-" + MARKER);
    }

    @Test
    void whatWasWithdrawnIsNowhere() throws Exception {
        Author writer = site.author("Els", Role.AMBASSADOR);
        String address = writer.write(secret("Weggehaald")).uri().getPath();
        String slug = address.substring(address.lastIndexOf('/') + 1);
        assertThat(site.found(MARKER)).contains(address);
        writer.publish(writer.press(change(writer, slug), "nakijken", secret("Weggehaald")));
        withdraw(writer, slug);

        assertNowhere(slug);
        HttpResponse<String> gone = site.get(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("weggehaald");
    }

    @Test
    void theChangesOfAPageThatAreStillADraftAreNowhere() throws Exception {
        Author writer = site.author("Fenna", Role.AMBASSADOR);
        writer.write(page("Gewone bank", "Een gewone bank.", "Rotterdam", "Bospolder"));
        writer.press(change(writer, "gewone-bank"), "bewaar", secret("Gewone bank"));

        assertNowhere("gewone-bank");
    }

    private static HttpResponse<String> change(Author writer, String slug) throws Exception {
        writer.open("/schrijven/pagina/" + slug);
        return writer.send("/schrijven/pagina/" + slug + "/verander");
    }

    private static void withdraw(Author writer, String slug) throws Exception {
        writer.open("/schrijven/pagina/" + slug);
        writer.send("/schrijven/pagina/" + slug + "/weghalen");
    }

    private void assertNowhere(String slug) throws Exception {
        site.site().awaitIndexed();
        SoftAssertions softly = new SoftAssertions();
        for (String address : everything(slug)) {
            HttpResponse<String> answer = site.get(address);
            String as = address + " (" + answer.statusCode() + ")";
            // A page about an address that is not there may name the address.
            String body = answer.statusCode() == 404 && address.contains(UNASKED)
                    ? answer.body().replace(UNASKED + "buurt", "")
                    : answer.body();
            softly.assertThat(body).as(as).doesNotContain(UNASKED);
            if (!address.contains(MARKER)) {
                softly.assertThat(answer.body()).as(as).doesNotContainIgnoringCase(MARKER);
            }
        }
        for (String text : texts("/collectie.zip")) {
            softly.assertThat(text).as("/collectie.zip").doesNotContain(UNASKED).doesNotContainIgnoringCase(MARKER);
        }
        softly.assertThat(site.get("/wijken/rotterdam/" + UNASKED + "buurt").statusCode())
                .isEqualTo(404);
        softly.assertThat(site.site()
                        .http()
                        .json("/api/v1/zoeken?q=" + MARKER)
                        .at("/totaal")
                        .asInt())
                .isZero();
        softly.assertAll();
    }

    /// The names and texts in a zip.
    private List<String> texts(String address) throws Exception {
        List<String> texts = new ArrayList<>();
        byte[] zip = new Visitor(site.site()).download(address).body();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                texts.add(file.getName() + new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(texts).hasSizeGreaterThan(4);
        return texts;
    }

    /// Everything that anybody can ask: all pages of the sitemap, and every other kind of answer.
    private List<String> everything(String slug) throws Exception {
        Stream<String> known = Stream.of(
                "/",
                "/zoeken",
                "/zoeken?q=" + MARKER,
                "/zoeken?q=bank",
                "/zoeken?thema=verbondenheid",
                "/zoeken/suggesties?q=" + MARKER.substring(0, 5),
                "/zoeken/suggesties?q=bank",
                "/api/v1/zoeken",
                "/api/v1/zoeken?q=" + MARKER,
                "/api/v1/zoeken?q=bank",
                "/api/v1/interventies/" + slug,
                "/api/v1/termen",
                "/interventies/" + slug,
                "/interventies/" + slug + ".md",
                "/interventies/" + slug + "/versies",
                "/interventies/" + slug + "/versies?van=1&tot=2",
                "/feeds/alles.atom",
                "/feeds/zoeken.atom?q=" + MARKER,
                "/feeds/zoeken.atom?q=bank",
                "/zoeken.csv",
                "/zoeken.json",
                "/wijken",
                "/wijken/rotterdam",
                "/wijken/rotterdam/" + UNASKED + "buurt",
                "/sitemap.xml",
                "/sitemap-1.xml");
        Stream<String> listed =
                ADDRESS.matcher(site.get("/sitemap-1.xml").body()).results().map(found -> found.group(1));
        return Stream.concat(known, listed).distinct().toList();
    }
}
