package nl.soepsteen.platform.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Conversations in search, and search in conversations.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationsFoundTest {

    @TempDir
    static Path data;

    private RunningSite site;
    private Members members;
    private Talking talking;
    private Visitor amina;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        members = new Members(site, new Mailbox(data));
        talking = new Talking(site, members);
        amina = members.join("Amina", Role.AMBASSADOR);
        members.join("Bram", Role.AMBASSADOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /// Waits until the log knows every change, and the index all of the log.
    private void awaitNoted() throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (site.bean(JdbcClient.class)
                        .sql("select count(*) from conversation where noted < changed")
                        .query(Integer.class)
                        .single()
                > 0) {
            assertThat(Instant.now()).as("noted in time").isBefore(deadline);
            Thread.sleep(50);
        }
        site.awaitIndexed();
    }

    private List<String> found(String query) throws Exception {
        return site.http()
                .json("/api/v1/zoeken?" + query)
                .get("treffers")
                .valueStream()
                .map(hit -> hit.get("url").asString())
                .toList();
    }

    /// All that hits show.
    private String hits(String query) throws Exception {
        return site.http().json("/api/v1/zoeken?" + query).get("treffers").toString();
    }

    @Test
    void aConversationIsFoundByWhatIsSaidInItAndThePassageLeadsToTheVeryContribution() throws Exception {
        Conversation conversation =
                talking.begun("Amina", PostKind.QUESTION, "Wie weet raad?", "Hoe krijg ik een vloer?");
        talking.said("Bram", conversation, null, PostKind.TIP, "Wij kregen laminaat van de kringloopwinkel.");
        awaitNoted();

        assertThat(found("soort=gesprek&q=laminaat")).containsExactly(conversation.address());
        assertThat(site.http().get("/zoeken?soort=gesprek&q=laminaat").body())
                .contains("Bram, tip", conversation.address() + "?bijdrage=2#bijdrage-2", "Gesprek");
        assertThat(found("q=laminaat")).contains(conversation.address());
        assertThat(site.http().get("/feeds/alles.atom").body()).doesNotContain("Wie weet raad?");
    }

    @Test
    void theFrontPageAndSearchEnginesHearOfIt() throws Exception {
        Conversation conversation =
                talking.begun("Amina", PostKind.QUESTION, "Wie bakt er pannenkoeken?", "Voor zestig mensen.");
        awaitNoted();

        assertThat(site.http().get("/").body())
                .contains("Waar praten mensen over?", conversation.address(), "Voor zestig mensen.");
        assertThat(site.http().get("/sitemap.xml").body()).contains("/gesprekken</loc>", conversation.address());
    }

    @Test
    void whatIsHiddenOrDeletedIsFoundNoMore() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Verdwijnend", "Wie?");
        int hidden = talking.said("Bram", conversation, null, PostKind.TIP, "Het woord krekelveld.");
        int deleted = talking.said("Bram", conversation, null, PostKind.TIP, "Het woord sprinkhaanplein.");
        awaitNoted();
        assertThat(hits("q=krekelveld")).contains("krekelveld");

        site.bean(PostCare.class).hide(talking.post(conversation, hidden).id());
        site.bean(OwnPosts.class)
                .delete(
                        talking.post(conversation, deleted),
                        talking.signedIn("Bram").id());
        awaitNoted();

        assertThat(hits("q=krekelveld")).doesNotContain("krekelveld");
        assertThat(hits("q=sprinkhaanplein")).doesNotContain("sprinkhaanplein");
    }

    @Test
    void whatIsSaidUnderAPageHelpsToFindIt() throws Exception {
        SubjectId page = members.publish("Amina", "Samen klussen", "We repareren fietsen.");
        Conversation conversation = talking.begun(
                "Bram",
                new About("publication", page.id().toString()),
                PostKind.EXPERIENCE,
                "Ook bij ons",
                "Bij ons kwam de bandenplakploeg erbij.");
        awaitNoted();

        assertThat(found("q=bandenplakploeg")).contains("/interventies/samen-klussen", conversation.address());
    }

    @Test
    void aQuestionWithAnAnswerComesBeforeOneWithout() throws Exception {
        Conversation open =
                talking.begun("Amina", PostKind.QUESTION, "Schoffelploeg gezocht", "Wie doet schoffelploeg?");
        talking.said("Bram", open, null, PostKind.TIP, "Geen idee.");
        Conversation answered =
                talking.begun("Amina", PostKind.QUESTION, "Schoffelploeg gezocht", "Wie doet schoffelploeg?");
        int answer = talking.said("Bram", answered, null, PostKind.TIP, "Geen idee.");
        site.bean(Conversations.class).answer(answered.id(), answer);
        awaitNoted();

        assertThat(found("soort=gesprek&q=schoffelploeg")).containsExactly(answered.address(), open.address());
    }

    @Test
    void allWhoWroteAboutSomethingAreAskedWhetherTheyDidThisBefore() throws Exception {
        members.publish("Bram", "Tafels op de galerij", "We zetten een tafel op de galerij.");
        site.awaitIndexed();
        JsonNode all = site.http().json("/api/v1/zoeken?q=galerij");
        assertThat(all.get("totaal").asInt()).isGreaterThan(0);
        String form =
                amina.open("/gesprekken/nieuw?soort=vraag&vraag=q%3Dgalerij").body();

        assertThat(form).contains("Wie heeft dit eerder gedaan?", "1 collega", "‘galerij’");
        amina.send(
                "/gesprekken/nieuw",
                "soort",
                "vraag",
                "titel",
                "Mag dat?",
                "tekst",
                "Moet dat vrij blijven?",
                "vraag",
                "q=galerij");
        assertThat(site.bean(JdbcClient.class)
                        .sql("select count(*) from conversation_asked where person = :bram")
                        .param("bram", members.find("Bram").id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
