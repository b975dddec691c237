package nl.soepsteen.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Objecting against what was decided: somebody else looks again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppealTest {

    @TempDir
    static Path data;

    private CareSite site;
    private Visitor editor;
    private Visitor author;

    @BeforeAll
    void start() throws Exception {
        site = CareSite.start(data);
        editor = site.join("Roos", Role.EDITOR);
        author = site.join("Anna", Role.MEMBER);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @AfterEach
    void onlyOneEditorStays() {
        site.jdbc()
                .sql("update person set role = 'MEMBER' where name <> 'Roos'")
                .update();
    }

    private void decided(String title, String measure) throws Exception {
        SubjectId page = site.page("Anna", title);
        CareSite.report(site.visitor(), page, "reden", "privacy");
        CareSite.decide(editor, CareSite.inQueue(editor, title), measure, "Omdat.");
    }

    private void objected(String words) throws Exception {
        String appeal = CareSite.appeal(author);
        author.open(appeal);
        assertThat(author.send(appeal, "tekst", words).body()).contains("Je bezwaar is verstuurd");
    }

    @Test
    void somebodyElseLooksAgainAndUndoesItReally() throws Exception {
        decided("Toch goed", "verberg");
        objected("Annie bestaat niet, zij is verzonnen.");

        String appeal = CareSite.appealInQueue(editor);
        HttpResponse<String> first = editor.open(appeal);
        assertThat(first.body())
                .contains("Annie bestaat niet", "Jij nam dit besluit", "Er is nog niemand anders die dat kan")
                .doesNotContain("Beantwoord het bezwaar");
        assertThat(editor.send(appeal, "uitkomst", "teruggedraaid", "reden", "Vooruit.")
                        .statusCode())
                .isEqualTo(403);

        Visitor other = site.join("Sjaak", Role.EDITOR);
        assertThat(other.open("/redactie/meldingen").body()).contains("Bezwaren", "tegen een besluit van Roos");
        other.open(appeal);
        HttpResponse<String> unsure = other.send(appeal, "reden", "Nog niet gekozen.");
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("Nog niet gekozen.");
        other.send(appeal, "uitkomst", "teruggedraaid", "reden", "Verzonnen mensen mogen.");

        assertThat(site.status(CareSite.address("Toch goed"))).isEqualTo(200);
        assertThat(site.lastMail(Members.address("Anna")))
                .contains("Het besluit is teruggedraaid.", "Verzonnen mensen mogen.");
        assertThat(author.open("/mijn/meldingen").body()).contains("het besluit is teruggedraaid");
        assertThat(site.site().http().get("/moderatie").body()).contains("<td>teruggedraaid</td>");
        assertThat(other.send(appeal, "uitkomst", "blijft", "reden", "Toch niet.")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoReportedItDoesNotAnswer() throws Exception {
        Visitor reporting = site.join("Teun", Role.EDITOR);
        SubjectId page = site.page("Anna", "Door een collega gemeld");
        CareSite.report(reporting, page, "reden", "privacy");
        CareSite.decide(editor, CareSite.inQueue(editor, "Door een collega gemeld"), "verberg", "Omdat.");
        objected("Het klopt niet.");
        String appeal = CareSite.appealInQueue(reporting);

        assertThat(reporting.open(appeal).body()).doesNotContain("Beantwoord het bezwaar");
        assertThat(reporting
                        .send(appeal, "uitkomst", "blijft", "reden", "Ik zei het al.")
                        .statusCode())
                .isEqualTo(403);
        Visitor other = site.join("Ulla", Role.EDITOR);
        other.open(appeal);
        other.send(appeal, "uitkomst", "blijft", "reden", "Het blijft een huisnummer.");
        assertThat(author.open("/mijn/meldingen").body()).contains("Het blijft een huisnummer.");
    }

    @Test
    void oneObjectsOnceAndOnlyAgainstWhatIsAboutOneself() throws Exception {
        decided("Een keer", "verberg");
        String appeal = CareSite.appeal(author);
        Visitor stranger = site.join("Bram", Role.MEMBER);
        assertThat(stranger.open(appeal).statusCode()).isEqualTo(404);
        author.open(appeal);
        HttpResponse<String> empty = author.send(appeal, "tekst", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        author.send(appeal, "tekst", "Ik ben het er niet mee eens.");

        assertThat(author.send(appeal, "tekst", "Nog eens.").statusCode()).isEqualTo(409);
        Visitor other = site.join("Sietske", Role.EDITOR);
        String inQueue = CareSite.appealInQueue(other);
        other.open(inQueue);
        other.send(inQueue, "uitkomst", "blijft", "reden", "Het blijft een huisnummer.");
        assertThat(author.open(appeal).statusCode()).isEqualTo(409);
        assertThat(site.status(CareSite.address("Een keer"))).isEqualTo(410);
        assertThat(author.open("/mijn/meldingen").body())
                .contains("het besluit blijft staan", "Het blijft een huisnummer.");
        assertThat(site.site().http().get("/moderatie").body()).contains("<td>gebleven</td>");
    }

    @Test
    void anAdministratorAnswersWhereThereIsOneEditor() throws Exception {
        decided("Een redacteur", "schors");
        objected("Ik deed niets.");
        Visitor administrator = site.join("Hanneke", Role.ADMIN);
        String appeal = CareSite.appealInQueue(administrator);
        assertThat(editor.open(appeal).body()).contains("Daarom beantwoordt een beheerder dit bezwaar");
        assertThat(administrator.open(appeal).body()).contains("Er is geen andere redacteur");
        assertThat(site.site()
                        .bean(Suspensions.class)
                        .of(site.members().find("Anna").id()))
                .isPresent();

        administrator.send(appeal, "uitkomst", "teruggedraaid", "reden", "Zij deed inderdaad niets.");

        assertThat(site.site()
                        .bean(Suspensions.class)
                        .of(site.members().find("Anna").id()))
                .isEmpty();
        author.open("/schrijven");
        assertThat(author.send("/schrijven", "vorm", "kort").statusCode()).isEqualTo(200);
    }

    @Test
    void aDecisionThatTakesNothingAwayIsNotObjectedAgainst() throws Exception {
        decided("Blijft gewoon", "laat-staan");

        assertThat(author.open("/mijn/meldingen").body())
                .contains("Blijft gewoon")
                .doesNotContain("/bezwaar\"");
    }
}
