package nl.soepsteen.platform.following;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostCare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The mail with all that is new. The tests live a week ahead.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigestTest {

    /// After the next Monday at half past seven.
    private final Instant monday =
            Rhythm.WEEKLY.latest(Instant.now()).plus(Duration.ofDays(7).plusHours(2));

    @TempDir
    static Path data;

    private FollowingSite site;

    @BeforeAll
    void start() throws Exception {
        site = FollowingSite.start(data);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /// What others were told is over, and nobody had a turn.
    @BeforeEach
    void nothingIsNew() throws Exception {
        site.told();
        for (String table : List.of("digest", "news_post", "follow", "reader")) {
            site.jdbc().sql("delete from " + table).update();
        }
    }

    private static int sendAll(Digests digests, Instant now) {
        int done = 0;
        while (digests.sendOne(now)) {
            done++;
        }
        return done;
    }

    private void send(Instant now) {
        sendAll(site.bean(Digests.class), now);
    }

    @Test
    void itContainsTheTextsThemselvesTogetherWithWhatTheyBelongTo() throws Exception {
        site.join("Anna");
        site.join("Bert");
        Conversation talk = site.begun("Bert", "Koffie op de stoep", "Wij zetten **elke dinsdag** koffie.");
        Conversation other = site.begun("Bert", "Een moestuin", "Met kool.");
        site.told(); // what is told after she follows is new for her
        site.choose("Anna", Followables.person(site.id("Bert")), FollowState.FOLLOWING);
        site.said("Bert", talk, null, "- melk\n- suiker");
        site.said("Bert", other, null, "En prei.");
        site.said("Bert", talk, null, "Kom ook, @Anna");
        site.told();
        assertThat(site.mails("Anna")).as("nobody is named who took no part").isEmpty();

        send(monday);
        MimeMessage mail = site.mails("Anna").getFirst();
        assertThat(site.mails("Anna")).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Nieuw voor jou op Soepsteen: Koffie op de stoep en meer");
        assertThat(mail.getHeader("List-Id")).containsExactly("<overzicht.localhost>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(FollowingSite.text(mail))
                .containsSubsequence(
                        "Koffie op de stoep",
                        "2 nieuwe bijdragen",
                        "- melk\n- suiker",
                        "Kom ook",
                        "Een moestuin",
                        "prei")
                .contains("elke maandag", FollowingSite.leaving(mail))
                .doesNotContain("elke dinsdag"); // said before she followed
        assertThat(FollowingSite.html(mail))
                .contains("<li>melk</li>", "Een moestuin")
                .doesNotContain("<img", "src=");
        assertThat(site.mails("Bert")).as("nothing is new, no mail").isEmpty();

        send(monday.plus(Duration.ofDays(7)));
        assertThat(site.mails("Anna")).as("the same is not new twice").hasSize(1);
    }

    @Test
    void twoNodesSendOne() throws Exception {
        site.join("Cees");
        for (int i = 0; i < 6; i++) {
            site.join("Lezer" + (char) ('a' + i));
        }
        Conversation talk = site.begun("Cees", "Voor velen", "Tekst.");
        site.told();
        for (int i = 0; i < 6; i++) {
            site.choose("Lezer" + (char) ('a' + i), Followables.conversation(talk.id()), FollowState.FOLLOWING);
        }
        site.said("Cees", talk, null, "Nieuws voor wie volgt.");
        site.told();

        Digests digests = site.bean(Digests.class);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                workers.add(threads.submit(() -> sendAll(digests, monday)));
            }
            for (Future<Integer> worker : workers) {
                worker.get();
            }
        }
        FollowingSite.await(
                "every turn is done", () -> site.count("select count(*) from digest where done_at is null") == 0);
        for (int i = 0; i < 6; i++) {
            assertThat(site.mails("Lezer" + (char) ('a' + i))).hasSize(1);
        }
    }

    @Test
    void whatDiesBetweenIsSentLaterAndOnce() throws Exception {
        site.join("Dina");
        site.join("Els");
        Conversation talk = site.begun("Dina", "Onderweg", "Tekst.");
        site.told();
        site.choose("Els", Followables.conversation(talk.id()), FollowState.FOLLOWING);
        site.said("Dina", talk, null, "Nieuws.");
        site.told();
        site.jdbc().sql("""
                        alter table mail add constraint broken
                        check (recipient <> 'els@wijk.example' or sent_at is not null) not valid""").update();
        try {
            send(monday);
            assertThat(site.count("select count(*) from digest join person on person.id = digest.person"
                            + " where person.name = 'Els' and done_at is null and due_at > until"))
                    .isEqualTo(1);
        } finally {
            site.jdbc().sql("alter table mail drop constraint broken").update();
        }
        send(monday.plus(Duration.ofMinutes(11)));
        send(monday.plus(Duration.ofMinutes(12)));
        assertThat(site.mails("Els")).hasSize(1);
    }

    @Test
    void whatWasHiddenReadOrMailedMeanwhileIsNotInIt() throws Exception {
        site.join("Fenna");
        site.join("Gijs");
        Conversation hidden = site.begun("Gijs", "Verborgen", "Tekst.");
        Conversation read = site.begun("Gijs", "Gelezen", "Tekst.");
        Conversation named = site.begun("Gijs", "Genoemd", "Tekst.");
        site.said("Fenna", named, null, "Ik doe mee.");
        site.told();
        site.choose("Fenna", Followables.conversation(hidden.id()), FollowState.FOLLOWING);
        site.choose("Fenna", Followables.conversation(read.id()), FollowState.FOLLOWING);
        Post post = site.said("Gijs", hidden, null, "Dit had ik niet moeten zeggen.");
        Post seen = site.said("Gijs", read, null, "Dit las ze al.");
        site.said("Gijs", named, null, "Dag @Fenna");
        site.told();
        assertThat(site.mails("Fenna")).hasSize(1);

        site.bean(PostCare.class).hide(post.id());
        site.bean(ReadMarks.class).readUpTo(site.id("Fenna"), read.id(), seen.number());
        send(monday);
        assertThat(site.mails("Fenna")).hasSize(1);
    }

    @Test
    void itComesAsOftenAsSomebodyWants() throws Exception {
        site.join("Hanna");
        site.join("Ivo");
        site.join("Jan");
        Conversation talk = site.begun("Jan", "Elke dag", "Tekst.");
        site.told();
        site.choose("Hanna", Followables.conversation(talk.id()), FollowState.FOLLOWING);
        site.choose("Ivo", Followables.conversation(talk.id()), FollowState.FOLLOWING);
        site.browser("Hanna").open("/mijn/post");
        assertThat(site.browser("Hanna").send("/mijn/post", "overzicht", "dag").body())
                .contains("Bewaard.");
        site.browser("Ivo").open("/mijn/post");
        site.browser("Ivo").send("/mijn/post", "overzicht", "nooit", "vermeldingen", "true");
        assertThat(site.bean(MailChoices.class).of(site.id("Ivo"))).isEqualTo(new MailChoice(Rhythm.NONE, true, false));
        site.said("Jan", talk, null, "Nieuws.");
        site.told();

        send(Rhythm.DAILY.latest(Instant.now()).plus(Duration.ofHours(25)));
        assertThat(site.mails("Hanna"))
                .singleElement()
                .satisfies(mail -> assertThat(FollowingSite.text(mail)).contains("elke ochtend"));
        send(monday);
        assertThat(site.mails("Ivo")).isEmpty();
    }

    @Test
    void fortyItemsAreEnoughAndThenALink() throws Exception {
        site.join("Kim");
        site.join("Lies");
        Conversation talk = site.begun("Kim", "Druk", "Tekst.");
        site.told();
        site.choose("Lies", Followables.conversation(talk.id()), FollowState.FOLLOWING);
        for (int i = 1; i <= 43; i++) {
            site.said("Kim", talk, null, "Bijdrage met nummer " + i + ".");
        }
        site.told();
        send(monday);
        String text = FollowingSite.text(site.mails("Lies").getFirst());
        assertThat(text).contains("nummer 1.", "nummer 40.", "Er is nog meer nieuw", "/mijn/nieuw");
        assertThat(text).doesNotContain("nummer 41.");
    }
}
