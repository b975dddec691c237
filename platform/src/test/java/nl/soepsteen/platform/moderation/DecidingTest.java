package nl.soepsteen.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.subject.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What editors decide, and what it does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidingTest {

    @TempDir
    static Path data;

    private CareSite site;
    private Visitor editor;
    private Visitor colleague;

    @BeforeAll
    void start() throws Exception {
        site = CareSite.start(data);
        editor = site.join("Roos", Role.EDITOR);
        colleague = site.join("Sjaak", Role.EDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private String reported(SubjectId what, String title) throws Exception {
        // Somebody from another street each time.
        site.site()
                .bean(Reports.class)
                .take(
                        site.site().bean(Reports.class).about(what.toString()).orElseThrow(),
                        new Reports.Saying(Reason.ADVERTISING, "", null, null, UUID.randomUUID()));
        return CareSite.inQueue(editor, title);
    }

    private int decisions(String item) {
        return site.jdbc()
                .sql("select count(*) from moderation_decision where item = cast(:item as uuid)")
                .param("item", item.substring(item.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsHiddenIsGoneForEverybodyAndCanBePutBack() throws Exception {
        Visitor author = site.join("Anna", Role.AMBASSADOR);
        String item = reported(site.page("Anna", "Even weg"), "Even weg");

        CareSite.decide(editor, item, "verberg", "Haal het nummer eruit.");
        assertThat(site.status(CareSite.address("Even weg"))).isEqualTo(410);
        assertThat(site.lastMail(Members.address("Anna")))
                .contains("de pagina ‘Even weg’", "Haal het nummer eruit.", "/mijn/meldingen", "bezwaar");
        assertThat(author.open("/mijn/meldingen").body())
                .contains("de pagina ‘Even weg’ is verborgen", "Haal het nummer eruit.");
        assertThat(author.open("/schrijven/pagina/even-weg").body()).contains("Weggehaald", "Haal het nummer eruit.");
        assertThat(author.send("/schrijven/pagina/even-weg/terugzetten").statusCode())
                .isEqualTo(409);

        CareSite.decide(editor, item, "zet-terug", "Zo kan het.");
        assertThat(site.status(CareSite.address("Even weg"))).isEqualTo(200);
        assertThat(decisions(item)).isEqualTo(2);
    }

    @Test
    void aContributionIsHiddenAndPutBack() throws Exception {
        site.join("Ambra", Role.AMBASSADOR);
        UUID post = site.says("Ambra", "Wie heeft een tafel?", "Neem mijn tafel voor 500 euro.");
        SubjectId subject = new SubjectId("bijdrage", post);
        Visitor reporter = site.visitor();
        CareSite.report(reporter, subject, "reden", "reclame");
        String item = CareSite.inQueue(editor, "Wie heeft een tafel\\?");
        assertThat(editor.open(item).body()).contains("Neem mijn tafel voor 500 euro.", "van Ambra");

        CareSite.decide(editor, item, "verberg", "Hier verkopen we niets.");
        assertThat(state(post)).isEqualTo("HIDDEN");
        assertThat(reporter.open("/meld?over=" + subject).statusCode()).isEqualTo(404);

        CareSite.decide(editor, item, "zet-terug", "Bij nader inzien een grap.");
        assertThat(state(post)).isEqualTo("PUBLIC");
    }

    @Test
    void thePageOfAPersonIsHiddenAndPutBack() throws Exception {
        Visitor author = site.join("Hedwig", Role.MEMBER);
        author.open("/mijn/profiel");
        author.send("/mijn/profiel", "actie", "bewaar", "woorden", "Koop mijn stofzuigers.");
        SubjectId subject =
                new SubjectId("person", site.members().find("Hedwig").id());
        String item = reported(subject, "Hedwig");
        assertThat(editor.open(item).body()).contains("Koop mijn stofzuigers.");

        CareSite.decide(editor, item, "verberg", "Hier verkopen we niets.");
        assertThat(site.status("/mensen/hedwig")).isEqualTo(410);
        assertThat(site.site().http().get("/mensen").body()).doesNotContain("Hedwig");
        assertThat(site.visitor().open("/meld?over=" + subject).statusCode()).isEqualTo(404);
        assertThat(author.open("/mijn/profiel").body()).contains("De redactie heeft je pagina verborgen");
        assertThat(author.send("/mijn/profiel", "actie", "bewaar", "woorden", "Ik ben Hedwig.")
                        .body())
                .contains("Bewaard.", "Ik ben Hedwig.");
        assertThat(site.status("/mensen/hedwig"))
                .as("its person does not undo what editors decided")
                .isEqualTo(410);

        CareSite.decide(editor, item, "zet-terug", "Nu staat er iets goeds.");
        assertThat(site.site().http().get("/mensen/hedwig").body()).contains("Ik ben Hedwig.");
    }

    private String state(UUID post) {
        return site.jdbc()
                .sql("select state from post where id = :id")
                .param("id", post)
                .query(String.class)
                .single();
    }

    @Test
    void ofTwoEditorsAtOnceOneDecidesAndTheOtherReadsSo() throws Exception {
        site.join("Berend", Role.MEMBER);
        String item = reported(site.page("Berend", "Samen bekeken"), "Samen bekeken");
        List<Visitor> editors = List.of(editor, colleague);
        for (Visitor one : editors) {
            one.open(item);
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<HttpResponse<String>>> answers = editors.stream()
                    .map(one -> pool.submit(() -> one.sendHere(
                            item, "besluit", "verberg", "regel", "reclame", "reden", "Reclame.", "gezien", "0")))
                    .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
                if (answer.get().statusCode() == 409) {
                    assertThat(answer.get().body()).contains("Een collega was je voor", "Reclame.");
                }
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        assertThat(decisions(item)).isEqualTo(1);
    }

    @Test
    void editorsDoNotDecideAboutTheirOwnTextsOrReports() throws Exception {
        Visitor writing = site.join("Wim", Role.EDITOR);
        String own = reported(site.page("Wim", "Van de redacteur"), "Van de redacteur");
        assertThat(writing.open(own).body())
                .contains("Een collega beslist erover")
                .doesNotContain("Besluit en laat het weten");
        assertThat(writing.send(own, "besluit", "laat-staan", "regel", "reclame", "reden", "Prima.")
                        .statusCode())
                .isEqualTo(403);

        site.join("Chris", Role.MEMBER);
        SubjectId page = site.page("Chris", "Zelf gemeld");
        CareSite.report(writing, page, "reden", "reclame");
        String reported = CareSite.inQueue(editor, "Zelf gemeld");
        writing.open(reported);
        assertThat(writing.send(reported, "besluit", "verberg", "regel", "reclame", "reden", "Weg.")
                        .statusCode())
                .isEqualTo(403);
        assertThat(decisions(own) + decisions(reported)).isZero();
    }

    @Test
    void aDecisionNeedsAReasonAndKeepsWhatWasTyped() throws Exception {
        site.join("Cor", Role.MEMBER);
        String item = reported(site.page("Cor", "Zonder reden"), "Zonder reden");
        editor.open(item);

        assertThat(editor.send(item, "besluit", "verberg", "regel", "reclame", "reden", " ")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> unchosen = editor.send(item, "regel", "reclame", "reden", "Mijn uitleg.");
        assertThat(unchosen.statusCode()).isEqualTo(422);
        assertThat(unchosen.body()).contains("Kies wat je besluit.", "Mijn uitleg.");
        assertThat(editor.send(item, "besluit", "zet-terug", "regel", "reclame", "reden", "Niet verborgen.")
                        .statusCode())
                .isEqualTo(409);
        assertThat(decisions(item)).isZero();
    }

    @Test
    void earlierDecisionsAboutTheSamePersonAreSeen() throws Exception {
        site.join("Dora", Role.MEMBER);
        CareSite.decide(
                editor,
                reported(site.page("Dora", "Eerste van Dora"), "Eerste van Dora"),
                "waarschuw",
                "Noem geen huisnummers.");

        String second = reported(site.page("Dora", "Tweede van Dora"), "Tweede van Dora");

        assertThat(editor.open(second).body()).contains("Eerdere besluiten", "Noem geen huisnummers.");
        assertThat(site.lastMail(Members.address("Dora"))).contains("je krijgt een waarschuwing");
    }

    @Test
    void whoIsSuspendedReadsAndObjectsButSendsNothing() throws Exception {
        Visitor author = site.join("Egbert", Role.AMBASSADOR);
        String item = reported(site.page("Egbert", "Van Egbert"), "Van Egbert");
        author.open("/schrijven");
        String draft = author.send("/schrijven", "vorm", "kort").uri().getPath();

        CareSite.decide(editor, item, "schors-week", "Je scheldt collega’s uit.");

        assertThat(site.lastMail(Members.address("Egbert"))).contains("je account is 7 dagen geschorst");
        assertThat(author.open("/mijn").statusCode()).isEqualTo(200);
        assertThat(author.open("/mijn/gegevens.zip").statusCode()).isEqualTo(200);
        assertThat(author.open("/mijn/meldingen").body()).contains("Je account is geschorst tot");
        author.open(draft);
        HttpResponse<String> sending = author.send(draft + "/nakijken", "versie", "1", "sleutel", new UUID(1, 1) + "");
        assertThat(sending.statusCode()).isEqualTo(403);
        assertThat(sending.body()).contains("Je account is geschorst", "Je scheldt collega’s uit.", "tot ");
        HttpResponse<String> saying =
                author.send("/gesprekken/nieuw", "titel", "Ik ben er nog", "soort", "vraag", "tekst", "Hoor je mij?");
        assertThat(saying.statusCode()).isEqualTo(403);
        assertThat(site.site().http().get("/gesprekken").body()).doesNotContain("Ik ben er nog");
        assertThat(author.send(draft + "/weg").statusCode()).isEqualTo(200);
        assertThat(author.open(CareSite.appeal(author)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoLeavesWhileSuspendedAndComesBackIsStillSuspended() throws Exception {
        Visitor author = site.join("Ludo", Role.MEMBER);
        CareSite.decide(editor, reported(site.page("Ludo", "Van Ludo"), "Van Ludo"), "schors", "Je bedreigt mensen.");
        assertThat(author.open("/mijn/weg/zeker?teksten=blijven").body()).contains("een onleesbare afdruk");
        author.send("/mijn/weg", "teksten", "blijven");
        assertThat(site.farewell("Ludo"))
                .contains("Je account was geschorst. Daarom bewaren we een jaar lang de reden");
        assertThat(site.jdbc()
                        .sql("select row_to_json(suspension_left)::text from suspension_left")
                        .query(String.class)
                        .list())
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .doesNotContainIgnoringCase("ludo");

        Visitor again = site.comesBack("Ludo");
        assertThat(again.open("/mijn/meldingen").body())
                .contains("Je account is geschorst tot nader order", "Je bedreigt mensen.");
        again.open("/gesprekken/nieuw");
        assertThat(again.send("/gesprekken/nieuw", "titel", "Ik weer", "soort", "vraag", "tekst", "Hoor je mij?")
                        .statusCode())
                .isEqualTo(403);
        String appeal = CareSite.appeal(again);
        again.open(appeal);
        again.send(appeal, "tekst", "Het was een grap.");
        String objection = CareSite.appealInQueue(colleague);
        colleague.open(objection);
        colleague.send(objection, "uitkomst", "teruggedraaid", "reden", "Dat geloof ik.");
        assertThat(site.site()
                        .bean(Suspensions.class)
                        .of(site.members().find("Ludo").id()))
                .isEmpty();
    }

    @Test
    void aSuspensionOfWhoLeftIsForgottenWhenItEnds() throws Exception {
        Visitor author = site.join("Lucas", Role.MEMBER);
        UUID cause = UUID.randomUUID();
        Suspensions suspensions = site.site().bean(Suspensions.class);
        suspensions.begin(
                site.members().find("Lucas").id(), java.time.Instant.now().plusSeconds(3600), "Even pauze.", cause);
        author.open("/mijn/weg/zeker?teksten=blijven");
        author.send("/mijn/weg", "teksten", "blijven");
        site.jdbc()
                .sql("update suspension_left set ends = now() - interval '1 second' where cause = :cause")
                .param("cause", cause)
                .update();

        assertThat(site.farewell("Lucas")).contains("tot het einde daarvan");
        site.comesBack("Lucas");

        assertThat(suspensions.of(site.members().find("Lucas").id())).isEmpty();
        assertThat(site.jdbc()
                        .sql("select count(*) from suspension_left where cause = :cause")
                        .param("cause", cause)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSuspensionEndsByItself() throws Exception {
        site.join("Fien", Role.MEMBER);
        UUID fien = site.members().find("Fien").id();
        Suspensions suspensions = site.site().bean(Suspensions.class);
        suspensions.begin(fien, java.time.Instant.now().plusSeconds(3600), "Even pauze.", UUID.randomUUID());
        assertThat(suspensions.of(fien)).isPresent();

        suspensions.begin(fien, java.time.Instant.now().minusSeconds(1), "Even pauze.", UUID.randomUUID());
        assertThat(suspensions.of(fien)).isEmpty();
    }

    @Test
    void editorsDoNotSuspendEachOther() throws Exception {
        site.join("Gijs", Role.EDITOR);
        String item = reported(site.page("Gijs", "Van Gijs"), "Van Gijs");

        assertThat(editor.open(item).body()).contains("Waarschuw").doesNotContain("Schors");
        assertThat(CareSite.decide(editor, item, "schors", "Weg jij.").statusCode())
                .isEqualTo(409);
        Visitor administrator = site.join("Hanneke", Role.ADMIN);
        assertThat(administrator.open(item).body()).contains("Schors tot nader order");
    }

    @Test
    void whatItsAuthorTookAwayMeanwhileIsClosedWithoutJudgement() throws Exception {
        Visitor author = site.join("Iris", Role.MEMBER);
        String item = reported(site.page("Iris", "Zelf al weg"), "Zelf al weg");
        author.open("/schrijven/pagina/zelf-al-weg");
        author.send("/schrijven/pagina/zelf-al-weg/weghalen");

        assertThat(editor.open(item).body()).contains("Het is al weg").doesNotContain("Zet terug");
        CareSite.decide(editor, item, "al-weg", "Je haalde het zelf al weg, dank.");
        assertThat(editor.open("/redactie/meldingen").body()).doesNotContain("Zelf al weg");
    }

    @Test
    void theQueueIsForEditors() throws Exception {
        Visitor ambassador = site.join("Joke", Role.AMBASSADOR);

        assertThat(ambassador.open("/redactie/meldingen").statusCode()).isEqualTo(403);
        assertThat(site.visitor().openHere("/mijn/meldingen").statusCode()).isEqualTo(302);
    }

    @Test
    void whoLeavesLeavesNoWordsBehind() throws Exception {
        Visitor author = site.join("Karin", Role.MEMBER);
        SubjectId page = site.page("Karin", "Van Karin");
        SubjectId other = site.page("Karin", "Nog een van Karin");
        String item = reported(page, "Van Karin");
        CareSite.decide(editor, item, "verberg", "Hier staat de naam van je buurman.");
        String appeal = CareSite.appeal(author);
        author.open(appeal);
        author.send(appeal, "tekst", "Hij vond het goed.");
        CareSite.report(author, other, "reden", "onjuist", "tekst", "Dit klopte toch niet.");
        assertThat(new String(
                        author.download("/mijn/gegevens.zip").body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PK");

        site.site()
                .bean(nl.soepsteen.platform.account.Leaving.class)
                .leave(site.members().find("Karin").id(), nl.soepsteen.platform.account.PersonalRecord.Texts.STAY);

        assertThat(site.jdbc().sql("""
                                select count(*) from moderation_decision where reason like '%buurman%'
                                union all select count(*) from report where words like '%klopte%'
                                union all select count(*) from appeal where words like '%vond het goed%'""").query(Long.class).list()).containsOnly(0L);
        assertThat(decisions(item)).isEqualTo(1);
        assertThat(editor.open(item).statusCode()).isEqualTo(200);
        assertThat(site.site().bean(Accounts.class).all())
                .noneMatch(person -> person.name().equals("Karin"));
    }
}
