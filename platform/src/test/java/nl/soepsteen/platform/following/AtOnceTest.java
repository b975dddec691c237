package nl.soepsteen.platform.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Leaving;
import nl.soepsteen.platform.account.PersonalRecord.Texts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Mail for whoever is named or answered, and ending it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTest {

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

    @Test
    void whoIsNamedGetsTheTextAtOnceAndMailProgramsKnowWhereItBelongs() throws Exception {
        site.join("Anna");
        site.join("Bert");
        Conversation talk = site.begun("Anna", "Koffie op de stoep", "Wij zetten elke dinsdag koffie.");
        Post post = site.said("Bert", talk, null, """
                Wat doe je als het **regent**, @Anna? Kijk [hier](/wijken).

                > Wij zetten elke dinsdag koffie.

                ![Een paraplu](/beelden/paraplu.jpg) <script>alert(1)</script>
                """);
        site.told();

        List<MimeMessage> mails = site.mails("Anna");
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.getFirst();
        assertThat(mail.getSubject()).isEqualTo("Bert noemt je in ‘Koffie op de stoep’");
        assertThat(mail.getMessageID())
                .isEqualTo("<%s@localhost>"
                        .formatted(UUID.nameUUIDFromBytes(
                                ("meteen " + post.id() + " " + site.id("Anna")).getBytes(UTF_8))));
        assertThat(mail.getHeader("References")).containsExactly("<" + talk.id() + "@localhost>");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<" + talk.id() + "@localhost>");
        assertThat(mail.getHeader("List-Id")).containsExactly("<gesprekken.localhost>");
        assertThat(mail.getHeader("List-Unsubscribe", null)).matches("<http://[^>]+/afmelden/[A-Za-z0-9_-]{43}>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.isMimeType("multipart/alternative")).isTrue();
        assertThat(FollowingSite.text(mail))
                .contains(
                        "Hallo Anna,",
                        "Wat doe je als het regent, @Anna?",
                        "> Wij zetten elke dinsdag koffie.",
                        "[beeld: Een paraplu]",
                        talk.address(post.number()),
                        "/mijn/post",
                        FollowingSite.leaving(mail));
        assertThat(FollowingSite.html(mail))
                .contains("<strong>regent</strong>", "<blockquote>", FollowingSite.leaving(mail))
                .doesNotContain("<img", "<script", "<link", "src=", "href=\"/");
        assertThat(site.count("select count(*) from mail where html is not null or headers <> ''"))
                .as("nothing of it is kept")
                .isZero();
        assertThat(site.mails("Bert")).as("what one says oneself is no news").isEmpty();
    }

    @Test
    void anAnswerToOnesOwnTextComesAtOnceAndToWhoOnlyFollowsItDoesNot() throws Exception {
        site.join("Cees");
        site.join("Dina");
        site.join("Els");
        Conversation talk = site.begun("Dina", "Bankjes", "Een bankje voor de deur.");
        Post first = site.said("Cees", talk, null, "Wij hebben er twee.");
        site.told();
        site.choose("Els", Followables.conversation(talk.id()), FollowState.FOLLOWING);
        site.said("Dina", talk, first.number(), "En worden ze gebruikt?");
        site.said("Els", talk, null, "Bij ons niet.");
        site.told();

        assertThat(site.mails("Cees"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Dina antwoordt je in ‘Bankjes’"));
        assertThat(site.mails("Els")).isEmpty();
        assertThat(site.mails("Dina")).as("who writes follows, and only that").isEmpty();
        assertThat(site.bean(News.class).groups(site.id("Dina")))
                .singleElement()
                .satisfies(group -> assertThat(group.many()).isEqualTo(2));
        assertThat(site.bean(News.class).groups(site.id("Els")))
                .singleElement()
                .satisfies(group -> assertThat(group.many()).isEqualTo(1));
    }

    @Test
    void whoeverWroteTheReplyThatIsAnsweredHearsOfItAndNotWhoeverItStandsBelow() throws Exception {
        site.join("Ruben");
        site.join("Pia");
        Conversation talk = site.begun("Ruben", "Fietsen", "Wij hebben er drie.");
        Post reply = site.said("Pia", talk, 1, "Waar staan die?");
        site.told();
        assertThat(site.mails("Ruben")).hasSize(1);

        site.join("Quirijn");
        site.said("Quirijn", talk, reply.number(), "Achter de school.");
        site.told();

        assertThat(site.mails("Pia"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Quirijn antwoordt je in ‘Fietsen’"));
        assertThat(site.mails("Ruben")).hasSize(1);
    }

    @Test
    void whoAskedHearsTheAnswersUntilOneIsAccepted() throws Exception {
        site.join("Fenna");
        site.join("Gijs");
        Conversation talk = site.begun("Fenna", null, PostKind.QUESTION, "Wie weet raad?", "Niemand komt.");
        Post answer = site.said("Gijs", talk, null, "Begin met soep.");
        site.told();
        assertThat(site.mails("Fenna")).hasSize(1);

        site.bean(Conversations.class).answer(talk.id(), answer.number());
        site.said("Gijs", talk, null, "Graag gedaan.");
        site.told();
        assertThat(site.mails("Fenna")).hasSize(1);
    }

    @Test
    void whoIsSilentHearsNothing() throws Exception {
        site.join("Hanna");
        site.join("Ivo");
        Conversation talk = site.begun("Hanna", "Stil", "Wij waren er.");
        site.told();
        site.choose("Hanna", Followables.conversation(talk.id()), FollowState.SILENT);
        site.said("Ivo", talk, 1, "Hoor je me, @Hanna?");
        Conversation other = site.begun("Hanna", "Nog een", "Wij waren er weer.");
        site.told();
        site.choose("Hanna", Followables.person(site.id("Ivo")), FollowState.SILENT);
        site.said("Ivo", other, 1, "En hier, @Hanna?");
        site.told();

        assertThat(site.mails("Hanna")).isEmpty();
        assertThat(site.bean(News.class).groups(site.id("Hanna"))).isEmpty();
    }

    @Test
    void oneClickEndsItWithoutSigningInAndThereIsAWayBack() throws Exception {
        site.join("Jan");
        site.join("Kim");
        Conversation talk = site.begun("Jan", "Afmelden", "Tekst.");
        site.said("Kim", talk, null, "Dag @Jan");
        site.told();
        String link = FollowingSite.leaving(site.mails("Jan").getFirst());

        HttpResponse<String> shown = site.site().http().get(link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("mail als iemand jou noemt", "Meld je af");
        assertThat(wants("Jan")).as("opening it does nothing").isTrue();

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = oneClick(link);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Je bent afgemeld", "Toch weer ontvangen");
        }
        assertThat(wants("Jan")).isFalse();
        site.said("Kim", talk, null, "Nog eens, @Jan");
        site.told();
        assertThat(site.mails("Jan")).hasSize(1);
        assertThat(site.bean(MailChoices.class).of(site.id("Jan")))
                .isEqualTo(new MailChoice(Rhythm.WEEKLY, false, true));

        assertThat(oneClick(link + "/toch").statusCode())
                .as("coming back is a form of ours")
                .isEqualTo(403);
        Visitor mailReader = new Visitor(site.site());
        mailReader.open(link);
        assertThat(mailReader.send(link + "/toch").body()).contains("Je krijgt deze mail weer.");
        assertThat(wants("Jan")).isTrue();
        assertThat(oneClick("/afmelden/" + "a".repeat(43)).statusCode()).isEqualTo(404);
    }

    private boolean wants(String name) {
        return site.bean(MailChoices.class).of(site.id(name)).wants(MailKind.MENTION);
    }

    /// As mail programs send it: no cookie, no token.
    private HttpResponse<String> oneClick(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + site.site().port() + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void whatFailsBetweenIsNeitherLostNorDoubled() throws Exception {
        site.join("Lies");
        site.join("Mees");
        Conversation talk = site.begun("Lies", "Onderweg", "Tekst.");
        site.told();
        // The transaction that tells dies after all it did, again and again.
        site.jdbc().sql("""
                        alter table mail add constraint broken
                        check (recipient <> 'lies@wijk.example' or sent_at is not null) not valid""").update();
        try {
            site.said("Mees", talk, 1, "Dag @Lies");
            Thread.sleep(1_000);
            assertThat(site.count("select count(*) from post_news")).isEqualTo(1);
            assertThat(site.count("select count(*) from at_once join person on person.id = at_once.person"
                            + " where person.name = 'Lies'"))
                    .isZero();
        } finally {
            site.jdbc().sql("alter table mail drop constraint broken").update();
        }
        site.told();
        assertThat(site.mails("Lies")).hasSize(1);
        assertThat(site.bean(News.class).groups(site.id("Lies")))
                .singleElement()
                .satisfies(group -> assertThat(group.many()).isEqualTo(1));
    }

    @Test
    void whoeverGoesLeavesNothingBehind() throws Exception {
        site.join("Noor");
        site.join("Otto");
        Conversation talk = site.begun("Noor", "Weg", "Tekst.");
        site.said("Otto", talk, 1, "Dag @Noor");
        site.told();
        site.choose("Otto", Followables.person(site.id("Noor")), FollowState.FOLLOWING);
        UUID noor = site.id("Noor");
        assertThat(site.mails("Noor")).hasSize(1);

        site.bean(Leaving.class).leave(noor, Texts.STAY);
        for (String table : List.of("follow", "conversation_read", "reader", "at_once", "digest", "leaving_link")) {
            assertThat(site.jdbc()
                            .sql("select count(*) from " + table + " where person = :noor")
                            .param("noor", noor)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(site.bean(Follows.class).all(site.id("Otto")))
                .extracting(Follows.Follow::subject)
                .doesNotContain(Followables.person(noor));
    }
}
