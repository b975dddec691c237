package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.SiteProcess;
import nl.soepsteen.platform.SoepsteenApplication;
import nl.soepsteen.platform.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty people write and publish at once for a minute, and in the middle of it everything is killed. Whatever
/// the site confirmed is there afterwards, and everybody is still signed in.
class ManyWritersTest {

    private static final int PEOPLE = 20;
    private static final Duration HALF = Duration.ofSeconds(30);

    /// Saves before a text is published.
    private static final int SAVES = 6;

    private static final Pattern PORT = Pattern.compile("localhost:(\\d+)");

    @TempDir
    static Path data;

    private static SiteProcess start() throws IOException {
        return SiteProcess.start(SoepsteenApplication.class, data, "--soepsteen.voorbeelden=false");
    }

    private static int port(SiteProcess site) throws InterruptedException {
        Matcher found = PORT.matcher(site.awaitLine("staat klaar op"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void nothingThatWasConfirmedIsLost() throws Exception {
        List<Writer> writers;
        try (SiteProcess site = start()) {
            int port = port(site);
            String first = site.awaitLine("Eerste beheerder:");
            writers = people(port, first.substring(first.indexOf("/inloggen")).strip());
            round(writers, site::killEverything);
        }
        try (SiteProcess site = start()) {
            int port = port(site);
            for (Writer writer : writers) {
                writer.visitor.moveTo(port);
                writer.lookWhatIsThere();
            }
            round(writers, () -> {});
            for (Writer writer : writers) {
                writer.lookWhatIsThere();
                for (Map.Entry<String, String> page : writer.published.entrySet()) {
                    assertThat(writer.visitor.open(page.getKey()).body()).contains(page.getValue());
                }
            }
        }
        assertThat(writers).allSatisfy(writer -> assertThat(writer.published).isNotEmpty());
    }

    /// Everybody works at once until half a minute is over.
    ///
    /// @param nearTheEnd what happens in the middle of it
    private static void round(List<Writer> writers, Runnable nearTheEnd) throws Exception {
        Instant end = Instant.now().plus(HALF);
        CountDownLatch together = new CountDownLatch(writers.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (Writer writer : writers) {
                all.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    writer.writeUntil(end);
                    return null;
                }));
            }
            TimeUnit.MILLISECONDS.sleep(
                    Duration.between(Instant.now(), end).minusSeconds(2).toMillis());
            nearTheEnd.run();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static List<Writer> people(int port, String firstLink) throws Exception {
        Visitor admin = new Visitor(port);
        admin.open(firstLink);
        admin.send(firstLink, "naam", "Beheerder", "mail", "beheerder@wijk.example");
        admin.open("/beheer/mensen");
        Mailbox mailbox = new Mailbox(data);
        List<Writer> writers = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            String address = "schrijver" + i + "@wijk.example";
            admin.send("/beheer/uitnodigen", "mail", address, "rol", "ambassadeur");
            String link = Mailbox.link(mailbox.await(address, 1));
            Visitor visitor = new Visitor(port);
            visitor.open(link);
            visitor.send(link, "naam", "Schrijver " + i);
            writers.add(new Writer(i, visitor));
        }
        return writers;
    }

    /// Somebody who writes, and remembers what the site said it has.
    private static final class Writer {

        private final int number;
        private final Visitor visitor;
        private final Map<String, String> published = new ConcurrentHashMap<>();
        private int texts;
        private String draft = "";
        private String revision = "";
        private String confirmed = "";
        private String underWay = "";
        private String title = "";

        Writer(int number, Visitor visitor) {
            this.number = number;
            this.visitor = visitor;
        }

        void writeUntil(Instant end) throws Exception {
            try {
                while (Instant.now().isBefore(end)) {
                    if (draft.isEmpty()) {
                        begin();
                    }
                    for (int i = 0; i < SAVES && Instant.now().isBefore(end); i++) {
                        save();
                    }
                    if (!confirmed.isEmpty()) {
                        publish();
                    }
                }
            } catch (IOException _) {
                // The site is gone: what was under way may or may not have arrived.
            }
        }

        private void begin() throws Exception {
            visitor.open("/schrijven");
            HttpResponse<String> form = visitor.send("/schrijven", "vorm", "kort");
            assertThat(form.statusCode()).isEqualTo(200);
            draft = form.uri().getPath();
            revision = Author.hidden(form, "versie");
            confirmed = "";
            underWay = "";
            title = "Schrijver %d schrijft stuk %d".formatted(number, ++texts);
        }

        private void save() throws Exception {
            underWay = "Zin %d van %s.".formatted(System.nanoTime(), title);
            HttpResponse<String> saved = visitor.send(draft + "/bewaar", fields("versie", revision));
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
            revision = saved.body().replaceAll("\\D", "");
            confirmed = underWay;
        }

        private void publish() throws Exception {
            HttpResponse<String> check = visitor.send(draft, fields("versie", revision, "actie", "nakijken"));
            assertThat(check.statusCode()).as(check.body()).isEqualTo(200);
            HttpResponse<String> page = visitor.send(
                    check.uri().getPath(),
                    "versie",
                    Author.hidden(check, "versie"),
                    "sleutel",
                    Author.hidden(check, "sleutel"));
            assertThat(page.uri().getPath()).startsWith("/interventies/");
            published.put(page.uri().getPath(), confirmed);
            draft = "";
        }

        private String[] fields(String... more) {
            List<String> fields = new ArrayList<>(List.of(
                    "titel", title,
                    "verhaal", underWay,
                    "themas", "verbondenheid",
                    "gemeente", "Rotterdam",
                    "fase", "lopend",
                    "uitkomst", "gelukt"));
            fields.addAll(List.of(more));
            return fields.toArray(String[]::new);
        }

        /// The draft holds what was confirmed last, or what was under way; or it was published just then.
        void lookWhatIsThere() throws Exception {
            if (draft.isEmpty()) {
                return;
            }
            HttpResponse<String> form = visitor.open(draft);
            if (form.statusCode() == 404) {
                String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
                assertThat(visitor.open("/interventies/" + slug).body()).contains(confirmed);
                draft = "";
                return;
            }
            assertThat(form.statusCode()).isEqualTo(200);
            if (!confirmed.isEmpty()) {
                assertThat(form.body()).containsAnyOf(confirmed, underWay);
            }
            revision = Author.hidden(form, "versie");
        }
    }
}
