package nl.soepsteen.platform.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.vocabulary.TermEditor.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changing terms, on a real database. Every test has terms of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermEditorTest {

    @TempDir
    static Path data;

    private RunningSite site;
    private TermEditor editor;
    private Terms terms;
    private Vocabulary vocabulary;
    private UUID by;

    @BeforeAll
    void start() throws Exception {
        Path folder = Files.createDirectory(data.resolve("eigen"));
        for (String topic : List.of("burenhulp", "buddy-en-maatje", "overlast")) {
            Files.writeString(folder.resolve("over-" + topic + ".md"), about(topic));
        }
        site = RunningSite.start(
                data.resolve("data"), "--soepsteen.collection=" + folder, "--soepsteen.voorbeelden=false");
        editor = site.bean(TermEditor.class);
        terms = site.bean(Terms.class);
        vocabulary = site.bean(Vocabulary.class);
        by = UUID.randomUUID();
        site.bean(JdbcClient.class)
                .sql("insert into person (id, version, email, name, role, joined_at)"
                        + " values (:id, 0, 'rob@wijk.example', 'Rob', 'EDITOR', now())")
                .param("id", by)
                .update();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String about(String topics) {
        return Texts.intervention("Over " + topics.replace(",", " en"), "Dit is het verhaal.")
                .replace("plaatsen:", "onderwerpen: [" + topics + "]\nplaatsen:");
    }

    private static Wording words(String label, String... synonyms) {
        return new Wording(label, "", List.of(synonyms));
    }

    private long version(TermList list, String slug) {
        return terms.find(list, new Slug(slug)).orElseThrow().version();
    }

    private Result reword(TermList list, String slug, Wording wording) {
        return editor.reword(list, new Slug(slug), version(list, slug), wording, by);
    }

    private String label(TermList list, String slug) {
        return vocabulary.term(list, new Slug(slug)).map(Term::label).orElse("");
    }

    private static void refused(Result result, String field, String sentence) {
        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(refused.mistake().field()).isEqualTo(field);
            assertThat(refused.mistake().sentence()).contains(sentence);
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(deadline);
            Thread.sleep(20);
        }
    }

    @Test
    void otherWordsHoldAtOnceAndDoingItTwiceIsDoingItOnce() {
        Wording wording = words("Wijkteam", "sociaal team");

        assertThat(reword(TermList.TOPICS, "sociaal-wijkteam", wording)).isInstanceOf(Result.Saved.class);
        assertThat(label(TermList.TOPICS, "sociaal-wijkteam")).isEqualTo("Wijkteam");
        assertThat(editor.reword(TermList.TOPICS, new Slug("sociaal-wijkteam"), 0, wording, by))
                .isInstanceOf(Result.Saved.class);
        assertThat(terms.history(TermList.TOPICS, new Slug("sociaal-wijkteam"))).hasSize(1);
    }

    @Test
    void whoIsLateOverwritesNothing() {
        assertThat(reword(TermList.TOPICS, "vangnet", words("Vangnet", "nazorg")))
                .isInstanceOf(Result.Saved.class);

        assertThat(editor.reword(TermList.TOPICS, new Slug("vangnet"), 0, words("Nazorg"), by))
                .isInstanceOfSatisfying(
                        Result.Stale.class,
                        stale -> assertThat(stale.latest().wording().synonyms()).containsExactly("nazorg"));
        assertThat(label(TermList.TOPICS, "vangnet")).isEqualTo("Vangnet");
    }

    @Test
    void oneOfManyAtTheSameTimeWins() throws Exception {
        List<Callable<Result>> work = List.of("a", "b", "c", "d", "e", "f").stream()
                .<Callable<Result>>map(name ->
                        () -> editor.reword(TermList.TOPICS, new Slug("signaleren"), 0, words("Signaal " + name), by))
                .toList();
        int saved = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(work.size())) {
            for (Future<Result> result : executor.invokeAll(work)) {
                saved += result.get() instanceof Result.Saved ? 1 : 0;
            }
        }
        assertThat(saved).isEqualTo(1);
        assertThat(terms.history(TermList.TOPICS, new Slug("signaleren"))).hasSize(1);
    }

    @Test
    void aChangeCanBeTakenBack() {
        Slug slug = new Slug("hulpmiddelen");
        reword(TermList.TOPICS, slug.value(), words("Hulp", "rollator"));
        reword(TermList.TOPICS, slug.value(), words("Spullen"));
        List<TermChange> history = terms.history(TermList.TOPICS, slug);
        assertThat(history).extracting(change -> change.term().label()).containsExactly("Spullen", "Hulp");

        editor.restore(
                TermList.TOPICS,
                slug,
                version(TermList.TOPICS, slug.value()),
                history.getLast().number(),
                by);
        assertThat(label(TermList.TOPICS, slug.value())).isEqualTo("Hulp");
        editor.restore(TermList.TOPICS, slug, version(TermList.TOPICS, slug.value()), 0, by);
        assertThat(vocabulary.term(TermList.TOPICS, slug))
                .isEqualTo(Vocabulary.shipped().term(TermList.TOPICS, slug));
        refused(
                editor.restore(TermList.TOPICS, slug, version(TermList.TOPICS, slug.value()), 999_999, by),
                "",
                "nooit geweest");
    }

    @Test
    void wordsThatLeadToTwoTermsAreRefused() {
        refused(reword(TermList.TOPICS, "opbouwwerk", words("bemoeizorg")), Mistake.LABEL, "staat al in deze lijst");
        refused(reword(TermList.TOPICS, "opbouwwerk", words("Intake")), Mistake.LABEL, "ander woord voor");
        refused(
                reword(TermList.TOPICS, "opbouwwerk", words("Opbouwwerk", "Bemoeizorg")),
                Mistake.SYNONYMS,
                "zelf een begrip");
        assertThat(reword(TermList.WORK_FORMS, "buddy", words("Bemoeizorg")))
                .as("lists do not hinder each other")
                .isInstanceOf(Result.Saved.class);
    }

    @Test
    void whatIsTooLongOrEmptyIsRefused() {
        refused(reword(TermList.TOPICS, "regelruimte", words("")), Mistake.LABEL, "Geef");
        refused(reword(TermList.TOPICS, "regelruimte", words("a".repeat(81))), Mistake.LABEL, "80");
        refused(
                reword(TermList.TOPICS, "regelruimte", new Wording("Regels", "a".repeat(301), List.of())),
                Mistake.NOTE,
                "300");
        refused(reword(TermList.TOPICS, "regelruimte", words("Regels", "a".repeat(61))), Mistake.SYNONYMS, "60");
        String[] many = new String[51];
        for (int i = 0; i < many.length; i++) {
            many[i] = "woord " + i;
        }
        refused(reword(TermList.TOPICS, "regelruimte", words("Regels", many)), Mistake.SYNONYMS, "51");
        refused(reword(TermList.TOPICS, "regelruimte", words("Re\u200bgels")), Mistake.LABEL, "niemand kan zien");
    }

    @Test
    void whatTheSiteReliesOnStays() {
        refused(editor.add(TermList.OUTCOMES, words("Half"), by), "", "kun je geen begrippen toevoegen");
        refused(
                editor.merge(TermList.PHASES, new Slug("idee"), 0, new Slug("lopend"), by),
                "",
                "De site rekent op dit");
        refused(
                editor.merge(TermList.TARGET_GROUPS, new Slug(NamedTerms.EVERYBODY), 0, new Slug("ouderen"), by),
                "",
                "De site rekent op dit");
        refused(
                editor.merge(TermList.TOPICS, new Slug("regelruimte"), 0, new Slug("bestaat-niet"), by),
                Mistake.INTO,
                "Kies een ander");
        refused(editor.remove(TermList.TOPICS, new Slug("regelruimte"), 0, by), "", "zelf heeft toegevoegd");
        assertThat(reword(TermList.OUTCOMES, "deels", words("Voor een deel gelukt")))
                .isInstanceOf(Result.Saved.class);
    }

    @Test
    void mergingAndBackAgainRenewsThePagesAndLeavesTheirText() throws Exception {
        Slug away = new Slug("burenhulp");
        Slug stays = new Slug("buddy-en-maatje");
        String file = site.http().get("/interventies/over-burenhulp.md").body();
        long head = site.bean(ChangeLogReader.class).head();

        assertThat(editor.merge(TermList.TOPICS, away, 0, stays, by)).isInstanceOf(Result.Saved.class);
        assertThat(site.bean(ChangeLogReader.class).after(head, 10).changes())
                .as("the pages of both, and no other")
                .hasSize(2);
        assertThat(vocabulary.terms(TermList.TOPICS)).extracting(Term::slug).doesNotContain(away);
        assertThat(vocabulary.term(TermList.TOPICS, away).map(Term::slug)).contains(stays);
        assertThat(site.bean(TermUse.class).counts().get(TermList.TOPICS)).containsEntry(stays, 2);
        assertThat(site.http().get("/interventies/over-burenhulp.md").body()).isEqualTo(file);
        refused(reword(TermList.TOPICS, "burenhulp", words("Anders")), "", "deel van een ander");

        assertThat(editor.split(TermList.TOPICS, away, version(TermList.TOPICS, "burenhulp"), by))
                .isInstanceOf(Result.Saved.class);
        assertThat(site.bean(TermUse.class).counts().get(TermList.TOPICS))
                .containsEntry(stays, 1)
                .containsEntry(away, 1);
        assertThat(vocabulary.term(TermList.TOPICS, away))
                .isEqualTo(Vocabulary.shipped().term(TermList.TOPICS, away));
    }

    @Test
    void aNoteRenewsNothing() {
        long head = site.bean(ChangeLogReader.class).head();
        Term before = vocabulary.term(TermList.TOPICS, new Slug("overlast")).orElseThrow();

        reword(TermList.TOPICS, "overlast", new Wording(before.label(), "Wat buren hindert.", before.alsoKnownAs()));
        assertThat(vocabulary
                        .term(TermList.TOPICS, new Slug("overlast"))
                        .orElseThrow()
                        .note())
                .isEqualTo("Wat buren hindert.");
        assertThat(site.bean(ChangeLogReader.class).after(head, 10).changes()).isEmpty();
    }

    @Test
    void aNewTermCanBeUsedAndThenNotBeTakenAway() {
        assertThat(editor.add(TermList.WORK_FORMS, words("Soep koken", "soeppan"), by))
                .isEqualTo(new Result.Saved(new Slug("soep-koken")));
        assertThat(editor.add(TermList.WORK_FORMS, words("Soep koken", "soeppan"), by))
                .as("sent twice")
                .isEqualTo(new Result.Saved(new Slug("soep-koken")));
        refused(editor.add(TermList.WORK_FORMS, words("soep KOKEN"), by), Mistake.LABEL, "staat al in deze lijst");
        assertThat(editor.add(TermList.WORK_FORMS, words("Nieuw"), by))
                .as("an address that is taken already")
                .isEqualTo(new Result.Saved(new Slug("nieuw-2")));
        refused(editor.add(TermList.WORK_FORMS, words("???"), by), Mistake.LABEL, "geen adres");

        String file = about("overlast").replace("plaatsen:", "werkvorm: [soep-koken]\nplaatsen:");
        ReadResult read = site.bean(DocumentReader.class).read("met-soep.md", file.getBytes(StandardCharsets.UTF_8));
        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadResult.Read.class,
                        accepted -> site.bean(Publications.class).put(accepted.document(), file));
        refused(
                editor.remove(
                        TermList.WORK_FORMS, new Slug("soep-koken"), version(TermList.WORK_FORMS, "soep-koken"), by),
                "",
                "Voeg het samen");
        assertThat(editor.remove(TermList.WORK_FORMS, new Slug("nieuw-2"), version(TermList.WORK_FORMS, "nieuw-2"), by))
                .isInstanceOf(Result.Saved.class);
        assertThat(vocabulary.contains(TermList.WORK_FORMS, new Slug("nieuw-2")))
                .isFalse();
    }

    @Test
    void aChangeOfAnotherNodeIsNoticed() throws Exception {
        site.bean(JdbcClient.class)
                .sql("insert into term_change (number, list, slug, what, label, synonyms, at)"
                        + " select coalesce(max(number), 0) + 1, 'setting', :slug, 'REWORDED', 'Elders veranderd',"
                        + " cast('{}' as text[]), now() from term_change")
                .param(
                        "slug",
                        vocabulary.terms(TermList.SETTINGS).getFirst().slug().value())
                .update();

        await(() -> vocabulary.terms(TermList.SETTINGS).getFirst().label().equals("Elders veranderd"));
    }

    @Test
    void aTermMayBeMergedIntoOneThatGoesOnToAnother() {
        List<String> slugs = List.of("woonvormen", "huisvesting-kwetsbaar", "schulden-en-geld");
        editor.merge(TermList.TOPICS, new Slug(slugs.get(0)), 0, new Slug(slugs.get(1)), by);
        editor.merge(TermList.TOPICS, new Slug(slugs.get(1)), 0, new Slug(slugs.get(2)), by);

        assertThat(terms.now().writtenAs(TermList.TOPICS, new Slug(slugs.get(2))))
                .isEqualTo(Set.of(new Slug(slugs.get(0)), new Slug(slugs.get(1)), new Slug(slugs.get(2))));
        refused(
                editor.merge(TermList.TOPICS, new Slug(slugs.get(2)), 0, new Slug(slugs.get(0)), by),
                Mistake.INTO,
                "Kies een ander");
    }
}
