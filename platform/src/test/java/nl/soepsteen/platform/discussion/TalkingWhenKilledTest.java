package nl.soepsteen.platform.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SiteProcess;
import nl.soepsteen.platform.SoepsteenApplication;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.bench.rival.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Eight people talk at once, and in the middle of it application and database are killed. Each of them sends
/// what got no answer once more, and then twice over: everything stands there once, in order.
class TalkingWhenKilledTest {

    private static final int PEOPLE = 8;

    /// Contributions that were confirmed before everything is killed.
    private static final int ENOUGH = 120;

    private static final String FORM = "/gesprekken/1/bijdragen/nieuw";

    private static final String OPENING = "Wie zegt er iets?";

    private static final Pattern PORT = Pattern.compile("localhost:(\\d+)");

    @TempDir
    static Path data;

    private static SiteProcess start() throws IOException {
        return SiteProcess.start(
                SoepsteenApplication.class,
                data,
                "--soepsteen.voorbeelden=false",
                RunningSite.FORM_MINIMUM + "PT0S",
                "--soepsteen.bijdragen.per-minuut=100000");
    }

    private static int port(SiteProcess site) throws InterruptedException {
        Matcher found = PORT.matcher(site.awaitLine("staat klaar op"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void nothingIsLostOrDoubled() throws Exception {
        List<Speaker> speakers;
        try (SiteProcess site = start()) {
            int port = port(site);
            String first = site.awaitLine("Eerste beheerder:");
            speakers = people(port, first.substring(first.indexOf("/inloggen")).strip());
            CountDownLatch enough = new CountDownLatch(ENOUGH);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> all = new ArrayList<>();
                for (Speaker speaker : speakers) {
                    all.add(threads.submit(() -> {
                        speaker.speakOn(enough);
                        return null;
                    }));
                }
                enough.await();
                site.killEverything();
                for (Future<?> one : all) {
                    one.get();
                }
            }
        }
        try (SiteProcess site = start()) {
            int port = port(site);
            for (Speaker speaker : speakers) {
                speaker.visitor.moveTo(port);
                speaker.sendAgain();
            }
            List<String> expected = new ArrayList<>(List.of(OPENING));
            speakers.forEach(speaker -> expected.addAll(speaker.said));
            List<Said> kept = kept();
            assertThat(kept).extracting(Said::text).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(kept)
                    .extracting(Said::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, kept.size()).boxed().toList());
            for (Speaker speaker : speakers) {
                assertThat(kept)
                        .extracting(Said::text)
                        .filteredOn(speaker.said::contains)
                        .containsExactlyElementsOf(speaker.said);
            }
        }
    }

    private static List<Speaker> people(int port, String firstLink) throws Exception {
        Visitor admin = new Visitor(port);
        admin.open(firstLink);
        admin.send(firstLink, "naam", "Beheerder", "mail", "beheerder@wijk.example");
        Mailbox mailbox = new Mailbox(data);
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            String address = "spreker" + i + "@wijk.example";
            admin.open("/beheer/mensen");
            admin.send("/beheer/uitnodigen", "mail", address, "rol", "ambassadeur");
            String link = Mailbox.link(mailbox.await(address, 1));
            Visitor visitor = new Visitor(port);
            visitor.open(link);
            visitor.send(link, "naam", "Spreker " + i);
            speakers.add(new Speaker("Spreker " + i, visitor));
        }
        admin.open("/gesprekken/nieuw");
        HttpResponse<String> begun =
                admin.send("/gesprekken/nieuw", "titel", "Druk gesprek", "soort", "vraag", "tekst", OPENING);
        assertThat(begun.uri().getPath()).startsWith("/gesprekken/1/");
        for (Speaker speaker : speakers) {
            assertThat(speaker.visitor.open(FORM).statusCode()).isEqualTo(200);
        }
        return speakers;
    }

    /// What the database holds, by number.
    private static List<Said> kept() throws Exception {
        List<Said> kept = new ArrayList<>();
        try (Connection connection = Database.in(data).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, markdown from post order by number")) {
            while (row.next()) {
                kept.add(new Said(row.getInt(1), row.getString(2)));
            }
        }
        return kept;
    }

    private record Said(int number, String text) {}

    /// Somebody who speaks, and remembers what they said and whether they heard that it stands there.
    private static final class Speaker {

        private final String name;
        private final Visitor visitor;
        private final List<String> said = new ArrayList<>();

        Speaker(String name, Visitor visitor) {
            this.name = name;
            this.visitor = visitor;
        }

        /// Goes on until the site is gone; the last that was said got no answer then.
        void speakOn(CountDownLatch confirmed) throws Exception {
            try {
                while (true) {
                    said.add("%s zegt zin %d.".formatted(name, said.size() + 1));
                    assertPlaced(send());
                    confirmed.countDown();
                }
            } catch (IOException _) {
                // What was under way may or may not have arrived.
            }
        }

        void sendAgain() throws Exception {
            HttpResponse<String> once = send();
            HttpResponse<String> twice = send();
            assertPlaced(once);
            assertPlaced(twice);
            assertThat(twice.headers().firstValue("Location"))
                    .isEqualTo(once.headers().firstValue("Location"));
        }

        private HttpResponse<String> send() throws IOException, InterruptedException {
            return visitor.sendHere(FORM, "soort", "tip", "op", "", "tekst", said.getLast());
        }

        private static void assertPlaced(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }
    }
}
