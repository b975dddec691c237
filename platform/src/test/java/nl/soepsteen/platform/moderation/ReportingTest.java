package nl.soepsteen.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Saying that something is wrong.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingTest {

    @TempDir
    static Path data;

    private CareSite site;
    private Visitor editor;

    @BeforeAll
    void start() throws Exception {
        site = CareSite.start(data);
        editor = site.join("Roos", Role.EDITOR);
        site.join("Annie", Role.MEMBER);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private long reports(SubjectId what) {
        return site.jdbc()
                .sql("""
                        select count(*) from report join report_item item on item.id = report.item
                        where item.subject = :subject""")
                .param("subject", what.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void aVisitorsReportReachesTheQueueAndTheLogTellsWhatWasDecided() throws Exception {
        SubjectId page = site.page("Annie", "Bezoek van de buurt");
        Visitor visitor = site.visitor();
        HttpResponse<String> read = visitor.open(CareSite.address("Bezoek van de buurt"));
        assertThat(read.body()).contains("href=\"/meld?over=" + page + "\"");

        HttpResponse<String> thanks = CareSite.report(
                visitor,
                page,
                "reden",
                "privacy",
                "tekst",
                "Annie staat er met haar nummer.",
                "mail",
                "buur@wijk.example");

        assertThat(thanks.uri().getPath()).isEqualTo("/meld/bedankt");
        assertThat(editor.open("/redactie").body()).contains("Meldingen en bezwaren</a> (");
        String item = CareSite.inQueue(editor, "Bezoek van de buurt");
        HttpResponse<String> seen = editor.open(item);
        assertThat(seen.body())
                .contains("Annie staat er met haar nummer.", "een bezoeker", "Bel Annie van nummer twaalf")
                .doesNotContain("buur@wijk.example");
        assertThat(CareSite.decide(editor, item, "verberg", "Het nummer hoort er niet in.")
                        .body())
                .contains("Je besluit is verstuurd");

        assertThat(site.status(CareSite.address("Bezoek van de buurt"))).isEqualTo(410);
        assertThat(site.lastMail("buur@wijk.example"))
                .contains("Het is van de site gehaald.", "‘Bezoek van de buurt’")
                .doesNotContain("Het nummer hoort er niet in.");
        assertThat(site.jdbc()
                        .sql("select count(*) from report where email is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(site.site().http().get("/moderatie").body())
                .contains("<td>pagina</td><td>Privacy</td><td>verborgen</td><td>geen</td>")
                .doesNotContain("Bezoek van de buurt", "Annie", "Roos", "nummer hoort");
        assertThat(site.site()
                        .http()
                        .json("/api/v1/moderatie")
                        .at("/besluiten/0/besluit")
                        .asString())
                .isEqualTo("verberg");
    }

    @Test
    void severalReportsAboutTheSameThingAreOneItem() throws Exception {
        SubjectId page = site.page("Annie", "Soep voor allen");
        for (int i = 0; i < 3; i++) {
            CareSite.report(site.visitor(), page, "reden", "reclame");
        }

        String item = CareSite.inQueue(editor, "Soep voor allen");
        assertThat(editor.open(item).body()).contains("3 meldingen over de pagina ‘Soep voor allen’");
    }

    @Test
    void whoIsSignedInHearsItAndSeesItWithTheirReports() throws Exception {
        Visitor reporter = site.join("Bram", Role.MEMBER);
        SubjectId page = site.page("Annie", "Koffie op straat");
        HttpResponse<String> form = reporter.open("/meld?over=" + page);
        assertThat(form.body()).doesNotContain("name=\"mail\"");
        CareSite.report(reporter, page, "reden", "onaardig", "tekst", "Zo praat je niet.");
        assertThat(reporter.open("/mijn/meldingen").body()).contains("Koffie op straat", "De redactie kijkt ernaar.");

        String item = CareSite.inQueue(editor, "Koffie op straat");
        assertThat(editor.open(item).body()).contains("Zo praat je niet.", "Bram");
        CareSite.decide(editor, item, "laat-staan", "Er staat niets kwetsends in.");

        assertThat(site.lastMail(Members.address("Bram"))).contains("Hallo Bram", "Het blijft staan.");
        assertThat(reporter.open("/mijn/meldingen").body()).contains("Het blijft staan.");
        assertThat(site.lastMail(Members.address("Annie")))
                .contains("Er staat niets kwetsends in.")
                .doesNotContain("Bram");
    }

    @Test
    void whoeverReportsTwiceSaysItBetter() throws Exception {
        Visitor reporter = site.join("Bea", Role.MEMBER);
        SubjectId page = site.page("Annie", "Twee keer gemeld");
        CareSite.report(reporter, page, "reden", "reclame");
        CareSite.report(reporter, page, "reden", "onaardig", "tekst", "Bij nader inzien.");

        assertThat(reports(page)).isEqualTo(1);
        assertThat(editor.open(CareSite.inQueue(editor, "Twee keer gemeld")).body())
                .contains("Onaardig", "Bij nader inzien.");
    }

    @Test
    void theSameFormSentTwiceIsOneReport() throws Exception {
        SubjectId page = site.page("Annie", "Dubbel geklikt");
        Visitor visitor = site.visitor();
        String stamp = CareSite.hidden(visitor.open("/meld?over=" + page), "stempel");
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer =
                    visitor.sendHere("/meld", "over", page.toString(), "reden", "reclame", "stempel", stamp);
            assertThat(answer.statusCode()).isEqualTo(303);
        }

        assertThat(reports(page)).isEqualTo(1);
    }

    @Test
    void whatIsIncorrectNeedsAFewWordsAndNothingTypedIsLost() throws Exception {
        SubjectId page = site.page("Annie", "Iets onjuists");
        Visitor visitor = site.visitor();

        HttpResponse<String> empty = CareSite.report(visitor, page, "reden", "onjuist", "mail", "geen adres");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Vertel wat er niet klopt", "value=\"geen adres\"");
        assertThat(empty.body()).containsPattern("value=\"onjuist\"[^>]*checked");

        HttpResponse<String> wrong =
                CareSite.report(visitor, page, "reden", "onjuist", "tekst", "Het was 2019.", "mail", "geen adres");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Dit is geen mailadres", "Het was 2019.");
        assertThat(reports(page)).isZero();
    }

    @Test
    void aTextThatIsTooLongIsKeptToo() throws Exception {
        SubjectId page = site.page("Annie", "Iets langs");
        String text = "wijk ".repeat(401);

        HttpResponse<String> answer = CareSite.report(site.visitor(), page, "reden", "reclame", "tekst", text);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hier passen 2.000 tekens", text.strip());
    }

    @Test
    void aProgramThatFillsInEverythingIsNotHeard() throws Exception {
        SubjectId page = site.page("Annie", "Voor programma’s");

        HttpResponse<String> answer = CareSite.report(
                site.visitor(), page, "reden", "reclame", "tekst", "Koop nu", "website", "https://koop.example");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("leeg moet blijven", "Koop nu");
        assertThat(reports(page)).isZero();
    }

    @Test
    void aFormWithoutAStampIsNotTaken() throws Exception {
        SubjectId page = site.page("Annie", "Zonder stempel");

        HttpResponse<String> answer = CareSite.report(site.visitor(), page, "reden", "reclame", "stempel", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("stond lang open");
    }

    @Test
    void onePersonDoesNotReportForEverAndKeepsWhatTheyTyped() throws Exception {
        Visitor reporter = site.join("Dirk", Role.MEMBER);
        SubjectId page = site.page("Annie", "Heel vaak gemeld");
        HttpResponse<String> answer = CareSite.report(reporter, page, "reden", "reclame");
        for (int i = 0; i < 10 && answer.statusCode() == 200; i++) {
            answer = CareSite.report(reporter, page, "reden", "reclame", "tekst", "Poging " + i);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("over een kwartier", "Poging 9");
    }

    @Test
    void whatIsNotThereCannotBeReported() throws Exception {
        Visitor visitor = site.visitor();

        assertThat(visitor.open("/meld?over=publication:" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.open("/meld?over=onzin").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/meld").statusCode()).isEqualTo(404);
    }
}
