package nl.soepsteen.platform.opendata;

import static nl.soepsteen.platform.opendata.XmlTree.children;
import static nl.soepsteen.platform.opendata.XmlTree.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.publication.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;

/// What readers of a feed rely on while pages change and the site restarts and moves.
class ChangesTest {

    private static final String FEED = "/feeds/alles.atom";

    @Test
    void aChangedPageKeepsItsIdAndComesFirst(@TempDir Path folder) throws Exception {
        String collection = "--soepsteen.collection=" + Texts.folder(folder.resolve("three"), 3);
        Element before;
        String tag;
        try (RunningSite running = RunningSite.start(folder.resolve("data"), collection)) {
            before = XmlTree.root(running.http().get(FEED).body());
            tag = running.http()
                    .get("/sitemap.xml")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            change(running, "stuk-0", "Anders genoemd");

            Element changed = XmlTree.root(running.http().get(FEED).body());
            Element first = children(changed, "entry").getFirst();
            assertThat(text(first, "title")).isEqualTo("Anders genoemd");
            assertThat(text(first, "id")).isEqualTo(idOf(before, "Stuk 0"));
            assertThat(Instant.parse(text(first, "updated"))).isAfter(Instant.parse(text(before, "updated")));
            assertThat(text(first, "published")).isNotEqualTo(text(first, "updated"));
            assertThat(text(changed, "id")).isEqualTo(text(before, "id"));
            assertThat(running.http().get("/sitemap.xml", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
        }
        try (RunningSite moved =
                RunningSite.start(folder.resolve("data"), collection, "--soepsteen.url=https://verhuisd.example")) {
            Element after = XmlTree.root(moved.http().get(FEED).body());

            assertThat(text(after, "id")).isEqualTo(text(before, "id"));
            assertThat(idOf(after, "Stuk 1")).isEqualTo(idOf(before, "Stuk 1"));
            assertThat(idOf(after, "Anders genoemd")).isEqualTo(idOf(before, "Stuk 0"));
        }
    }

    @Test
    void whatLeavesAFeedIsHeardOfByWhoKnowsItsNewestDate(@TempDir Path folder) throws Exception {
        try (RunningSite running = RunningSite.start(
                folder.resolve("data"), "--soepsteen.collection=" + Texts.folder(folder.resolve("three"), 3))) {
            running.bean(JdbcClient.class)
                    .sql("update publication set changed_at = timestamptz '2026-11-01 10:00:00.5+00'")
                    .update();
            HttpResponse<String> before = running.http().get(FEED);
            String tag = before.headers().firstValue("ETag").orElseThrow();

            assertThat(before.headers().firstValue("Last-Modified")).isEmpty();
            assertThat(since(running, "If-None-Match", tag)).isEqualTo(304);

            running.bean(JdbcClient.class)
                    .sql("update publication set withdrawal = 'EXAMPLES_REMOVED' where slug = 'stuk-0'")
                    .update();
            assertThat(since(running, "If-None-Match", tag)).isEqualTo(200);
            assertThat(since(running, "If-Modified-Since", "Sun, 01 Nov 2026 10:00:00 GMT"))
                    .isEqualTo(200);
        }
    }

    private static int since(RunningSite running, String header, String value) throws Exception {
        return running.http().get(FEED, header, value).statusCode();
    }

    private static void change(RunningSite running, String slug, String title) throws Exception {
        String markdown = Texts.intervention(title, "Nieuwe tekst.");
        switch (running.bean(DocumentReader.class).read(slug + ".md", markdown.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read -> running.bean(Publications.class).put(read.document(), markdown);
            case ReadResult.Refused refused -> throw new AssertionError(refused.problems());
        }
        running.awaitIndexed();
    }

    private static String idOf(Element feed, String title) {
        return children(feed, "entry").stream()
                .filter(entry -> text(entry, "title").equals(title))
                .map(entry -> text(entry, "id"))
                .findFirst()
                .orElseThrow();
    }
}
