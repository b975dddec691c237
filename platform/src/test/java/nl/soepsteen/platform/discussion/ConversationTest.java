package nl.soepsteen.platform.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Leaving;
import nl.soepsteen.platform.account.PersonalRecord.Texts;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.discussion.ReadingOrder.Viewer;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Talking with each other, as people with a browser and no script do it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationTest {

    @TempDir
    static Path data;

    private RunningSite site;
    private Members members;
    private Talking talking;
    private Visitor amina;
    private Visitor bram;
    private Visitor editor;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        members = new Members(site, new Mailbox(data));
        talking = new Talking(site, members);
        amina = members.join("Amina", Role.AMBASSADOR);
        bram = members.join("Bram", Role.AMBASSADOR);
        editor = members.join("Redacteur", Role.EDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String posts(Conversation conversation) {
        return "/gesprekken/" + conversation.number() + "/bijdragen";
    }

    @Test
    void aVisitorReadsWithoutCookiesAndIsLedToSigningInToSpeak() throws Exception {
        Conversation conversation =
                talking.begun("Amina", PostKind.QUESTION, "Wie kent een goede plek?", "Wij zoeken een **zaal**.");
        Visitor visitor = new Visitor(site);

        HttpResponse<String> page = visitor.open(conversation.address());

        assertThat(page.body()).contains("Wie kent een goede plek?", "<strong>zaal</strong>", "Amina", "vraag");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("ETag")).isPresent();
        assertThat(visitor.cookies()).isZero();
        assertThat(visitor.openHere(posts(conversation) + "/nieuw").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/inloggen?verder=%2Fgesprekken%2F"));
        assertThat(site.http()
                        .get("/gesprekken/" + conversation.number() + "/anders")
                        .statusCode())
                .isEqualTo(301);
        assertThat(site.http().get("/gesprekken/999999/niets").statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyBeginsAConversationUnderAPageAndItStandsThere() throws Exception {
        SubjectId page = members.publish("Amina", "Soep op de stoep", "We zetten een pan buiten.");
        site.awaitIndexed();
        String begin = "/gesprekken/nieuw?over=publication:" + page.id();
        HttpResponse<String> form = bram.open(begin);
        assertThat(form.body()).contains("Soep op de stoep");

        HttpResponse<String> placed = bram.send(
                "/gesprekken/nieuw",
                "over",
                "publication:" + page.id(),
                "titel",
                "Mag dat zomaar?",
                "soort",
                "vraag",
                "tekst",
                "Moest je een vergunning hebben?");

        assertThat(placed.uri().getPath()).matches("/gesprekken/\\d+/mag-dat-zomaar");
        assertThat(placed.body()).contains("Moest je een vergunning hebben?", "/interventies/soep-op-de-stoep");
        assertThat(site.http().get("/interventies/soep-op-de-stoep").body()).contains("Mag dat zomaar?", "1 bijdrage");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.TIP, "Een tip", "Begin klein.");

        HttpResponse<String> empty = Talking.say(bram, conversation, "tip", "   ");
        HttpResponse<String> personal = Talking.say(bram, conversation, "tip", "Bel 06 12345678, dat helpt.");
        HttpResponse<String> untitled = bram.send(
                "/gesprekken/nieuw",
                "titel",
                "",
                "tekst",
                "Dit typte ik.",
                "sleutel",
                UUID.randomUUID().toString());

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Er staat nog niets");
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(personal.body()).contains("Bel 06 12345678, dat helpt.", "Dit mag hier staan");
        assertThat(untitled.statusCode()).isEqualTo(422);
        assertThat(untitled.body()).contains("Geef je gesprek een titel", "Dit typte ik.");
        assertThat(talking.conversation(conversation.number()).lastNumber()).isEqualTo(1);
    }

    @Test
    void aReplyStandsBelowWhatItRepliesToAndARepliesReplyBesideIt() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Hoe ging het?", "Vertel.");
        int first = talking.said("Bram", conversation, null, PostKind.EXPERIENCE, "Goed.");
        int second = talking.said("Bram", conversation, null, PostKind.EXPERIENCE, "En nog iets.");
        int reply = talking.said("Amina", conversation, first, PostKind.TIP, "Fijn.");
        int further = talking.said("Bram", conversation, reply, PostKind.TIP, "Ja.");

        int[] order = site.bean(ReadingOrder.class).of(talking.conversation(conversation.number()), Viewer.ANYBODY);

        assertThat(order).containsExactly(1, first, reply, further, second);
        assertThat(talking.post(conversation, further).root()).isEqualTo(first);
        assertThat(site.http().get(conversation.address()).body())
                .containsOnlyOnce("antwoord aan")
                .contains("<a href=\"" + conversation.address(reply) + "\">antwoord aan Amina</a>");
    }

    @Test
    void theAskerAcceptsAnAnswerAndNobodyElseDoes() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Waar vind ik hulp?", "Wie weet het?");
        int answer = talking.said("Bram", conversation, null, PostKind.TIP, "Bij het wijkpaleis.");
        bram.open(conversation.address());
        amina.open(conversation.address());

        HttpResponse<String> other = bram.send(posts(conversation) + "/" + answer + "/antwoord", "aan", "ja");
        HttpResponse<String> asker = amina.send(posts(conversation) + "/" + answer + "/antwoord", "aan", "ja");

        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(asker.body()).contains("Het antwoord", "Vraag met antwoord");
        assertThat(talking.conversation(conversation.number()).answer()).isEqualTo(answer);

        editor.open(conversation.address());
        editor.send(posts(conversation) + "/" + answer + "/antwoord", "aan", "nee");
        assertThat(talking.conversation(conversation.number()).answer()).isNull();
    }

    @Test
    void anAuthorChangesTheirTextAndEverybodySeesHow() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.TIP, "Over soep", "Neem wortels.");
        String change = posts(conversation) + "/1/wijzig";
        amina.open(change);

        HttpResponse<String> changed = amina.send(change, "tekst", "Neem prei.", "versie", "1");
        HttpResponse<String> late = amina.send(change, "tekst", "Neem uien.", "versie", "1");

        assertThat(changed.body()).contains("Neem prei.", "veranderd");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Neem prei.", "Neem uien.", "ook in een ander venster");
        assertThat(site.http().get(posts(conversation) + "/1/versies").body())
                .contains("wortels.</del>", "prei.</ins>");
        bram.open(conversation.address());
        assertThat(bram.send(change, "tekst", "Van mij.", "versie", "2").statusCode())
                .isEqualTo(403);
        assertThat(talking.post(conversation, 1).markdown()).isEqualTo("Neem prei.");
    }

    @Test
    void whatIsHiddenCannotBeChangedAndWhatWasTypedStays() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.TIP, "Over verf", "Neem gele verf.");
        String change = posts(conversation) + "/1/wijzig";
        amina.open(change);
        site.bean(JdbcClient.class)
                .sql("update post set state = 'HIDDEN' where id = :id")
                .param("id", talking.post(conversation, 1).id())
                .update();

        HttpResponse<String> late = amina.send(change, "tekst", "Neem groene verf.", "versie", "1");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("De redactie heeft deze bijdrage verborgen", "Neem groene verf.")
                .doesNotContain("ander venster");
        assertThat(amina.open(change).statusCode()).isEqualTo(409);
    }

    @Test
    void aTitleGoesAndComesWithTheWordsItBeganWith() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.TIP, "Jan steelt fietsen", "Pas op.");
        talking.said("Bram", conversation, null, PostKind.OBJECTION, "Dat weet je niet.");
        UUID opening = talking.post(conversation, 1).id();

        site.bean(PostCare.class).hide(opening);
        assertThat(site.http()
                        .get(talking.conversation(conversation.number()).address())
                        .body())
                .contains("<h1>Gesprek</h1>", "Dat weet je niet.")
                .doesNotContain("Jan steelt");
        assertThat(site.http().get("/gesprekken").body()).doesNotContain("Jan steelt");

        site.bean(PostCare.class).unhide(opening);
        assertThat(site.http().get(conversation.address()).body()).contains("Jan steelt fietsen");
        amina.open(conversation.address());
        amina.send(posts(conversation) + "/1/verwijder");
        assertThat(site.http().get("/gesprekken").body()).doesNotContain("Jan steelt");
        assertThat(site.bean(PostCare.class).hide(opening))
                .as("what could be put back is hidden too")
                .isTrue();
        amina.send(posts(conversation) + "/1/terug");
        assertThat(site.http().get("/gesprekken").body()).doesNotContain("Jan steelt");

        site.bean(PostCare.class).unhide(opening);
        assertThat(talking.post(conversation, 1).state())
                .as("whoever took it away is who puts it back")
                .isEqualTo(PostState.DELETED);
        assertThat(site.http().get("/gesprekken").body()).doesNotContain("Jan steelt");
        amina.send(posts(conversation) + "/1/terug");
        assertThat(site.http().get("/gesprekken").body()).contains("Jan steelt fietsen");
    }

    @Test
    void whoIsNamedAndHasAPageIsOneClickAway() throws Exception {
        bram.open("/mijn/profiel");
        bram.send("/mijn/profiel", "actie", "bewaar", "woorden", "Ik ben Bram.");
        Conversation conversation =
                talking.begun("Amina", PostKind.QUESTION, "Wie weet dit?", "Weet @bram dit, of @Niemand?");

        assertThat(site.http().get(conversation.address()).body())
                .contains("Weet <a href=\"/mensen/bram\">&#64;bram</a> dit, of &#64;Niemand?");
        bram.open("/mijn/profiel");
        bram.send("/mijn/profiel/weg");
        assertThat(site.http().get(conversation.address()).body()).contains("Weet &#64;bram dit");
    }

    @Test
    void whomAnAtSignCanMeanIsOfferedWithTheWordsThatMeanThem() throws Exception {
        members.join("Jan", Role.AMBASSADOR);
        members.join("Johanna", Role.AMBASSADOR);
        Accounts accounts = site.bean(Accounts.class);
        accounts.present(members.find("Jan").id(), "Jan de Wit", Hats.NONE);
        accounts.present(members.find("Johanna").id(), "Jan Ödegaard & zoon", Hats.NONE);
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Wie noemt wie?", "Jan?");
        String names = "/gesprekken/namen?in=" + conversation.number() + "&q=";
        talking.said("Jan de Wit", conversation, null, PostKind.TIP, "Ja.");
        assertThat(amina.open(names + "ja").body())
                .as("the only Jan")
                .contains("\"In dit gesprek\"", "\"Jan de Wit\"", "\"noem\":\"Jan\"", "1 naam.");

        talking.said("Jan Ödegaard & zoon", conversation, null, PostKind.TIP, "Ook.");
        assertThat(amina.open(names + "ja").body())
                .as("two of them: whole names, as they are understood")
                .contains("\"noem\":\"Jan-de-Wit\"", "\"noem\":\"jan-odegaard-zoon\"", "2 namen.")
                .doesNotContain("\"noem\":\"Jan\"");
        assertThat(amina.open(names + "wit").body()).contains("\"Jan de Wit\"").doesNotContain("degaard");
        assertThat(amina.open(names).body())
                .as("everybody but herself")
                .contains("\"Jan de Wit\"")
                .doesNotContain("Amina");
        assertThat(amina.open("/gesprekken/namen?q=jan").body())
                .as("nobody without a page outside a conversation")
                .contains("\"groepen\":[]");
        assertThat(amina.open("/gesprekken/namen?q=%26").body()).contains("\"groepen\":[]");
        talking.said("Amina", conversation, null, PostKind.TIP, "Dank @Jan-de-Wit en @jan-odegaard-zoon");
        assertThat(site.bean(JdbcClient.class)
                        .sql("""
                                select count(*) from post_mention join post on post.id = post_mention.post
                                where post.conversation = :conversation""")
                        .param("conversation", conversation.id())
                        .query(Integer.class)
                        .single())
                .as("what is offered is understood")
                .isEqualTo(2);
    }

    @Test
    void whatIsDeletedLeavesItsPlaceAndCanBePutBack() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Wie doet mee?", "Zaterdag?");
        int said = talking.said("Bram", conversation, null, PostKind.TIP, "Een spijtige zin.");
        bram.open(conversation.address());

        bram.send(posts(conversation) + "/" + said + "/verwijder");

        assertThat(site.http().get(conversation.address()).body())
                .contains("verwijderd door de schrijver")
                .doesNotContain("Een spijtige zin.");
        assertThat(site.http()
                        .get(posts(conversation) + "/" + said + "/versies")
                        .statusCode())
                .isEqualTo(404);
        bram.send(posts(conversation) + "/" + said + "/terug");
        assertThat(site.http().get(conversation.address()).body()).contains("Een spijtige zin.");
    }

    @Test
    void aConversationInWhichNobodyElseSpokeGoesWithItsOnlyContribution() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Te snel gevraagd", "Laat maar.");
        amina.open(conversation.address());

        amina.send(posts(conversation) + "/1/verwijder");

        assertThat(site.http().get(conversation.address()).statusCode()).isEqualTo(410);
        assertThat(site.http().get("/gesprekken").body()).doesNotContain("Te snel gevraagd");
        amina.send(posts(conversation) + "/1/terug");
        assertThat(site.http().get(conversation.address()).statusCode()).isEqualTo(200);
    }

    @Test
    void othersSayWithoutWordsWhatTheyThinkOnceEach() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.EXPERIENCE, "Zo ging het", "Het liep anders.");
        String react = posts(conversation) + "/1/reactie";
        bram.open(conversation.address());
        bram.send(react, "soort", "herkenbaar", "aan", "ja");
        bram.send(react, "soort", "herkenbaar", "aan", "ja");

        assertThat(site.http().get(conversation.address()).body())
                .contains("herkenbaar <span class=\"count\">1</span>");
        bram.send(react, "soort", "herkenbaar", "aan", "nee");
        assertThat(site.http().get(conversation.address()).body()).doesNotContain("class=\"reaction\"");
        assertThat(bram.send(react, "soort", "slecht").statusCode()).isEqualTo(400);
        amina.open(conversation.address());
        assertThat(amina.send(react, "soort", "nuttig").statusCode()).isEqualTo(404);
    }

    @Test
    void editorsCloseMoveAndPinWithAReasonThatEverybodyReads() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.TIP, "Om te sluiten", "Een tip.");
        String steward = "/gesprekken/" + conversation.number() + "/beheer/";
        editor.open(steward + "kies");

        assertThat(editor.send(steward + "sluit", "reden", "").statusCode()).isEqualTo(422);
        editor.send(steward + "sluit", "reden", "We zijn eruit.");
        assertThat(site.http().get(conversation.address()).body()).contains("Gesloten", "We zijn eruit.");
        HttpResponse<String> late = Talking.say(bram, conversation, "tip", "Nog iets.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nog iets.", "gesloten");
        editor.send(steward + "open", "reden", "Toch niet.");
        editor.send(
                steward + "verplaats", "reden", "Hoort hier.", "naar", "http://elders.example/themas/verbondenheid");
        assertThat(talking.conversation(conversation.number()).about()).isEqualTo(new About("thema", "verbondenheid"));
        assertThat(site.http().get("/themas/verbondenheid").body()).contains("Om te sluiten");
        assertThat(bram.openHere(steward + "kies").statusCode()).isEqualTo(403);
    }

    @Test
    void theFirstTwoContributionsOfANewcomerAreLookedAtFirst() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Voor nieuwe mensen", "Welkom.");
        Visitor newcomer = members.join("Nieuw", Role.MEMBER);

        HttpResponse<String> sent = Talking.say(newcomer, conversation, "ervaring", "Mijn eerste woorden.");

        assertThat(sent.body()).contains("kijkt er eerst iemand naar", "Mijn eerste woorden.");
        assertThat(site.http().get(conversation.address()).body()).doesNotContain("Mijn eerste woorden.");
        talking.said("Bram", conversation, null, PostKind.TIP, "Intussen iets anders.");
        UUID waiting = site.bean(PostList.class).waiting(10).getFirst().id();
        assertThat(site.bean(PostCare.class).approveAsItIs(waiting)).isTrue();
        assertThat(site.bean(PostCare.class).approveAsItIs(waiting)).isFalse();
        assertThat(site.http().get(posts(conversation) + "/nieuwer?na=3").body())
                .as("who read along up to 3 sees it come")
                .contains("Mijn eerste woorden.");
        Talking.say(newcomer, conversation, "ervaring", "De tweede.");
        site.bean(PostCare.class)
                .approveAsItIs(site.bean(PostList.class).waiting(10).getFirst().id());
        assertThat(Talking.say(newcomer, conversation, "ervaring", "De derde.").body())
                .doesNotContain("kijkt er eerst iemand naar");
        assertThat(site.http().get(conversation.address()).body()).contains("De derde.");
    }

    @Test
    void aDeepLinkLeadsToTheRightPageHoweverLongTheConversation() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Een lang gesprek", "Begin.");
        for (int i = 2; i <= 120; i++) {
            talking.said("Bram", conversation, i % 7 == 0 ? 2 : null, PostKind.TIP, "Zin nummer " + i + ".");
        }

        String body = site.http().get(conversation.address() + "?bijdrage=115").body();

        assertThat(body).contains("id=\"bijdrage-115\"", "Zin nummer 115.", "Pagina 3 van 3");
        assertThat(site.http().get(conversation.address() + "?bijdrage=119").body())
                .as("a reply stands with what it replies to")
                .contains("Zin nummer 119.", "Pagina 1 van 3");
        assertThat(site.http().get(conversation.address() + "?bijdrage=999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormThatIsSentTwiceCountsOnceAndOtherWordsInItCountToo() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Nog een keer", "Vraag.");
        String add = posts(conversation) + "/nieuw";
        String stamp = stamp(bram.open(add));

        bram.send(add, "soort", "tip", "tekst", "Eenmaal.", "stempel", stamp);
        bram.send(add, "soort", "tip", "tekst", "Eenmaal.", "stempel", stamp);
        bram.send(add, "soort", "tip", "tekst", "Iets anders.", "stempel", stamp);

        assertThat(talking.conversation(conversation.number()).lastNumber()).isEqualTo(3);
    }

    private static String stamp(HttpResponse<String> page) {
        return page.body().replaceFirst("(?s).*name=\"stempel\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void whoIsNewPutsAtMostTwoLinksInAContribution() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Met links", "Vraag.");
        Visitor newcomer = members.join("Koppelaar", Role.MEMBER);

        HttpResponse<String> refused = Talking.say(
                newcomer, conversation, "tip", "Zie https://a.example https://b.example en https://c.example");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("2 links", "https://c.example");
    }

    @Test
    void aPassageIsQuotedWithTheWayBack() throws Exception {
        Conversation conversation =
                talking.begun("Amina", PostKind.EXPERIENCE, "Om te citeren", "Eerst dit.\n\nDan dat.");

        String form = bram.open(posts(conversation) + "/nieuw?op=1&citeer=1&tekst=Dan+dat.")
                .body();

        assertThat(form)
                .contains("&gt; Dan dat.", "[Amina, bijdrage 1](" + conversation.address() + "?bijdrage=1#bijdrage-1)")
                .doesNotContain("&gt; Eerst dit.");
    }

    @Test
    void whoLeavesLetsTheirWordsStayWithoutANameOrTakesThemAlong() throws Exception {
        members.join("Blijver", Role.AMBASSADOR);
        members.join("Vertrekker", Role.AMBASSADOR);
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Wie blijft?", "Vertel.");
        talking.said("Blijver", conversation, null, PostKind.TIP, "Dit mag blijven.");
        talking.said("Vertrekker", conversation, null, PostKind.TIP, "Dit gaat mee.");

        site.bean(Leaving.class).leave(members.find("Blijver").id(), Texts.STAY);
        site.bean(Leaving.class).leave(members.find("Vertrekker").id(), Texts.GO);

        assertThat(site.http().get(conversation.address()).body())
                .contains("Dit mag blijven.", Post.FORMER_MEMBER)
                .doesNotContain("Dit gaat mee.", "Blijver", "Vertrekker");
        assertThat(site.bean(Accounts.class).all())
                .noneMatch(person -> person.name().equals("Blijver"));
    }
}
