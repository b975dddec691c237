package nl.soepsteen.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What ambassadors help with.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SortingTest {

    @TempDir
    static Path data;

    private CareSite site;
    private Visitor ambassador;
    private Visitor editor;

    @BeforeAll
    void start() throws Exception {
        site = CareSite.start(data);
        ambassador = site.join("Amina", Role.AMBASSADOR);
        editor = site.join("Roos", Role.EDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private String state(UUID post) {
        return site.jdbc()
                .sql("select state from post where id = :id")
                .param("id", post)
                .query(String.class)
                .single();
    }

    @Test
    void whatANewcomerSaysIsLetThroughAndTheyHearIt() throws Exception {
        site.join("Nel", Role.MEMBER);
        UUID post = site.says("Nel", "Mag ik ook meedoen?", "Ik kom pas kijken, en vertel graag.");
        assertThat(state(post)).isEqualTo("WAITING");
        assertThat(ambassador.open("/sorteren").body()).contains("Nel", "Ik kom pas kijken, en vertel graag.");

        HttpResponse<String> done = ambassador.send("/sorteren/bijdragen/" + post, "versie", "1", "besluit", "ja");

        assertThat(done.body()).contains("De bijdrage staat op de site.").doesNotContain("Ik kom pas kijken");
        assertThat(state(post)).isEqualTo("PUBLIC");
        assertThat(site.lastMail(Members.address("Nel"))).contains("‘Mag ik ook meedoen?’", "/gesprekken/");
        assertThat(ambassador
                        .send("/sorteren/bijdragen/" + post, "versie", "1", "besluit", "ja")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhatWasReadIsLetThroughAndWhatItSaidBeforeNobodySees() throws Exception {
        Visitor newcomer = site.join("Tess", Role.MEMBER);
        UUID post = site.says("Tess", "Over de buurman", "Jan van hiernaast drinkt.");
        String address = site.jdbc()
                .sql("select '/gesprekken/' || conversation.number || '/bijdragen/' || post.number from post"
                        + " join conversation on conversation.id = post.conversation where post.id = :id")
                .param("id", post)
                .query(String.class)
                .single();
        newcomer.open(address + "/wijzig");
        newcomer.send(address + "/wijzig", "tekst", "Iemand hiernaast drinkt.", "versie", "1", "gezien", "ja");
        ambassador.open("/sorteren");

        assertThat(ambassador
                        .send("/sorteren/bijdragen/" + post, "versie", "1", "besluit", "ja")
                        .statusCode())
                .as("that text is not there any more")
                .isEqualTo(404);
        ambassador.open("/sorteren");
        ambassador.send("/sorteren/bijdragen/" + post, "versie", "2", "besluit", "ja");

        assertThat(state(post)).isEqualTo("PUBLIC");
        assertThat(site.site().http().get(address + "/versies").body()).doesNotContain("Jan van hiernaast");
        newcomer.open(address + "/wijzig");
        HttpResponse<String> advert =
                newcomer.send(address + "/wijzig", "tekst", "Koop bij mij.", "versie", "1", "gezien", "ja");
        assertThat(advert.statusCode())
                .as("a newcomer's text stays as it was read")
                .isEqualTo(409);
        assertThat(advert.body()).contains("Koop bij mij.", "Je eerste bijdragen leest iemand even mee.");
    }

    @Test
    void whatIsNotLetThroughComesWithAReasonAndCanBeObjectedAgainst() throws Exception {
        Visitor newcomer = site.join("Otto", Role.MEMBER);
        UUID post = site.says("Otto", "Goedkope tafels", "Koop mijn tafels.");
        ambassador.open("/sorteren");
        HttpResponse<String> empty =
                ambassador.send("/sorteren/bijdragen/" + post, "besluit", "nee", "regel", "reclame", "reden", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(state(post)).isEqualTo("WAITING");
        ambassador.send(
                "/sorteren/bijdragen/" + post, "besluit", "nee", "regel", "reclame", "reden", "Verkopen doen we niet.");

        assertThat(state(post)).isEqualTo("REFUSED");
        assertThat(site.lastMail(Members.address("Otto"))).contains("Verkopen doen we niet.");
        assertThat(site.site().http().get("/moderatie").body()).contains("<td>niet doorgelaten</td>");

        String appeal = CareSite.appeal(newcomer);
        newcomer.open(appeal);
        newcomer.send(appeal, "tekst", "Het zijn afdankertjes voor het buurthuis.");
        String inQueue = CareSite.appealInQueue(editor);
        editor.open(inQueue);
        editor.send(inQueue, "uitkomst", "teruggedraaid", "reden", "Weggeven mag.");
        assertThat(state(post)).isEqualTo("PUBLIC");
        assertThat(site.site().http().get("/gesprekken").body()).contains("Goedkope tafels");
    }

    @Test
    void advertisingIsHiddenUntilAnEditorDecides() throws Exception {
        Visitor author = site.join("Piet", Role.MEMBER);
        SubjectId page = site.page("Piet", "Koop bij Piet");
        CareSite.report(site.visitor(), page, "reden", "reclame");
        String hide = hideInSorting("Koop bij Piet");
        ambassador.send(hide);

        assertThat(site.status(CareSite.address("Koop bij Piet"))).isEqualTo(410);
        assertThat(site.lastMail(Members.address("Piet"))).contains("verborgen tot een redacteur ernaar kijkt");
        author.open("/schrijven/pagina/koop-bij-piet");
        assertThat(author.send("/schrijven/pagina/koop-bij-piet/terugzetten").statusCode())
                .isEqualTo(409);
        String item = CareSite.inQueue(editor, "Koop bij Piet");
        assertThat(editor.open(item).body())
                .contains("Een ambassadeur heeft dit verborgen", "value=\"laat-staan\"", "value=\"verberg\"")
                .doesNotContain("value=\"waarschuw\"");

        CareSite.decide(editor, item, "laat-staan", "Het is een verhaal, geen winkel.");
        assertThat(site.status(CareSite.address("Koop bij Piet"))).isEqualTo(200);
    }

    @Test
    void whatAnEditorConfirmsStaysHidden() throws Exception {
        site.join("Quinten", Role.MEMBER);
        SubjectId page = site.page("Quinten", "Koop bij Quinten");
        CareSite.report(site.visitor(), page, "reden", "dubbel");
        ambassador.send(hideInSorting("Koop bij Quinten"));

        CareSite.decide(editor, CareSite.inQueue(editor, "Koop bij Quinten"), "verberg", "Dit staat er al.");

        assertThat(site.status(CareSite.address("Koop bij Quinten"))).isEqualTo(410);
    }

    private String hideInSorting(String title) throws Exception {
        Matcher form = Pattern.compile(title + "</a>.*?action=\"(/sorteren/meldingen/[0-9a-f-]{36})\"", Pattern.DOTALL)
                .matcher(ambassador.open("/sorteren").body());
        assertThat(form.find()).as("%s is to be sorted", title).isTrue();
        return form.group(1);
    }

    @Test
    void whatIsAboutPeopleIsNotForSorting() throws Exception {
        site.join("Rik", Role.MEMBER);
        SubjectId page = site.page("Rik", "Over iemand");
        CareSite.report(site.visitor(), page, "reden", "reclame");
        CareSite.report(site.visitor(), page, "reden", "privacy");
        String item = CareSite.inQueue(editor, "Over iemand");

        assertThat(ambassador.open("/sorteren").body()).doesNotContain("Over iemand");
        assertThat(ambassador
                        .send("/sorteren/meldingen/" + item.substring(item.lastIndexOf('/') + 1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.status(CareSite.address("Over iemand"))).isEqualTo(200);
    }

    @Test
    void nobodySortsTheirOwn() throws Exception {
        SubjectId page = site.page("Amina", "Van Amina zelf");
        CareSite.report(site.visitor(), page, "reden", "reclame");

        assertThat(ambassador.open("/sorteren").body()).doesNotContain("Van Amina zelf");
    }

    @Test
    void sortingIsForAmbassadorsAndUp() throws Exception {
        Visitor member = site.join("Sanne", Role.MEMBER);

        assertThat(member.open("/sorteren").statusCode()).isEqualTo(403);
        assertThat(editor.open("/sorteren").statusCode()).isEqualTo(200);
        assertThat(site.visitor().openHere("/sorteren").statusCode()).isEqualTo(302);
    }
}
