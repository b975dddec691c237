package nl.soepsteen.platform.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.PostKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The list of what is new for somebody, choosing what to follow, and feeds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsTest {

    @TempDir
    static Path data;

    private FollowingSite site;

    @BeforeAll
    void start() throws Exception {
        site = FollowingSite.start(data);
        site.join("Schrijver");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aVisitorIsLedToSigningInAndBackAndChooses() throws Exception {
        Visitor anna = site.join("Anna");
        Conversation talk = site.begun("Schrijver", "Om te volgen", "Tekst.");
        String address = "/volgen?over=gesprek%3A" + talk.id();

        HttpResponse<String> led = new Visitor(site.site()).openHere(address);
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElseThrow()).contains("/inloggen?verder=%2Fvolgen%3Fover");

        assertThat(anna.open(address).body()).contains("Om te volgen", "Volgen", "Normaal", "Stil");
        assertThat(anna.send("/volgen", "over", "gesprek:" + talk.id(), "keuze", "volgen")
                        .body())
                .contains("Gekozen: Volgen.");
        assertThat(anna.open("/volgen").body()).contains("Om te volgen");
        anna.open(address);
        assertThat(anna.send("/volgen", "over", "gesprek:" + talk.id(), "keuze", "zomaar")
                        .statusCode())
                .isEqualTo(422);
        assertThat(anna.open("/volgen?over=gesprek%3A" + new UUID(1, 2)).statusCode())
                .isEqualTo(404);
        assertThat(anna.open("/volgen?over=onzin").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNewStandsTogetherUntilItIsRead() throws Exception {
        Visitor bert = site.join("Bert");
        Conversation talk = site.begun("Schrijver", "Lekker lezen", "Tekst.");
        Conversation other = site.begun("Schrijver", "Iets anders", "Tekst.");
        site.told();
        assertThat(bert.open("/mijn/nieuw").body()).contains("Er is niets nieuws voor je");
        site.choose("Bert", Followables.conversation(talk.id()), FollowState.FOLLOWING);
        site.choose("Bert", Followables.conversation(other.id()), FollowState.FOLLOWING);
        site.said("Schrijver", talk, null, "Een.");
        site.said("Schrijver", talk, null, "Twee.");
        site.said("Schrijver", other, null, "Drie.");
        site.told();

        String list = bert.open("/mijn/nieuw").body();
        assertThat(list)
                .contains("2 dingen zijn nieuw voor je", "2 nieuwe bijdragen", "Je volgt dit")
                .contains(talk.address() + "?bijdrage=2#bijdrage-2");
        assertThat(bert.open("/mijn").body()).contains("/mijn/nieuw", "2 dingen");

        site.bean(ReadMarks.class).readUpTo(site.id("Bert"), talk.id(), 2);
        assertThat(bert.open("/mijn/nieuw").body()).contains(talk.address() + "?bijdrage=3#bijdrage-3");
        bert.send("/mijn/nieuw/gelezen", "over", "gesprek:" + talk.id(), "tot", "3");
        assertThat(bert.open("/mijn/nieuw").body())
                .doesNotContain("Lekker lezen")
                .contains("Iets anders");

        assertThat(bert.send("/mijn/nieuw/alles-gelezen").body())
                .contains("Alles staat op gelezen.", "Er is niets nieuws voor je");
        assertThat(bert.send("/mijn/nieuw/terug").body())
                .contains("Iets anders")
                .doesNotContain("Lekker lezen");
    }

    @Test
    void whatIsSaidLaterIsLaterNewsWhateverTheClocksOfNodesSay() throws Exception {
        Conversation talk = site.begun("Schrijver", "Twee klokken", "Tekst.");
        site.told();
        site.jdbc()
                .sql("update news_post set at = at + interval '3 seconds' where conversation = :conversation")
                .param("conversation", talk.id())
                .update();
        site.said("Schrijver", talk, null, "Een.");
        site.said("Schrijver", talk, null, "Twee.");
        site.told();

        assertThat(site.jdbc()
                        .sql("""
                                select post.number from news_post join post on post.id = news_post.post
                                where news_post.conversation = :conversation order by news_post.at""")
                        .param("conversation", talk.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3);
    }

    @Test
    void newPagesAndTalkOfAThemeComeToWhoFollowsIt() throws Exception {
        Visitor cees = site.join("Cees");
        site.told();
        site.noted();
        assertThat(cees.open("/volgen?over=thema%3Averbondenheid").statusCode()).isEqualTo(200);
        cees.send("/volgen", "over", "thema:verbondenheid", "keuze", "volgen");
        site.members().publish("Schrijver", "Een nieuwe keuken", "Wij kookten.");
        site.begun(
                "Schrijver",
                new About("thema", "verbondenheid"),
                PostKind.QUESTION,
                "Praten over verbinden",
                "Wie *verbindt* er?");
        site.told();
        FollowingSite.await(
                "the page is noted",
                () -> site.bean(News.class).groups(site.id("Cees")).size() == 2);

        assertThat(cees.open("/mijn/nieuw").body())
                .contains("Een nieuwe keuken", "Nieuwe pagina over wat je volgt", "Praten over verbinden");
        cees.open("/mijn/nieuw");
        cees.send(
                "/mijn/nieuw/gelezen",
                "over",
                site.bean(News.class).groups(site.id("Cees")).stream()
                        .map(NewsGroup::item)
                        .filter(item -> item.startsWith("publication:"))
                        .findFirst()
                        .orElseThrow());
        assertThat(cees.open("/mijn/nieuw").body()).doesNotContain("Een nieuwe keuken");

        site.choose("Cees", new About("thema", "verbondenheid"), FollowState.SILENT);
        assertThat(site.bean(News.class).groups(site.id("Cees"))).isEmpty();

        HttpResponse<String> feed = get("/feeds/themas/verbondenheid.atom", "");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("Een nieuwe keuken", "Gesprek: Praten over verbinden", "Wie verbindt er?");
        assertThat(get("/feeds/themas/bestaat-niet.atom", "").statusCode()).isEqualTo(404);
        site.site().awaitIndexed();
        assertThat(get("/feeds/wijken/rotterdam/bospolder.atom", "").body()).contains("Een nieuwe keuken");
    }

    @Test
    void aConversationHasAFeedThatIsAskedForCheaply() throws Exception {
        Conversation talk = site.begun("Schrijver", "Een feed & meer", "De **eerste**.");
        site.said("Schrijver", talk, null, "De tweede.");
        String address = "/feeds/gesprekken/" + talk.number() + ".atom";

        HttpResponse<String> feed = get(address, "");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.body())
                .containsSubsequence("De tweede.", "De eerste.")
                .contains("Een feed &amp; meer")
                .doesNotContain("text/markdown");
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address, tag).statusCode()).isEqualTo(304);
        site.said("Schrijver", talk, null, "De derde.");
        assertThat(get(address, tag).statusCode()).isEqualTo(200);
        assertThat(get("/feeds/gesprekken/999999.atom", "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + site.site().port() + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
