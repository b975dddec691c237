package nl.soepsteen.platform.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Leaving;
import nl.soepsteen.platform.account.PersonalRecord;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.changelog.ChangeLogReader;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.search.Search;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.vocabulary.TermEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What comes to answer a kept search is in the list of its owner, once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedSearchesTest {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    private RunningSite site;
    private Members members;
    private int people;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        members = new Members(site, new Mailbox(data));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /// Somebody with an account.
    private record Owner(String name, UUID id, Visitor browser) {}

    private Owner owner() throws Exception {
        String name = "Zoeker" + ++people;
        Visitor browser = members.join(name, Role.MEMBER);
        return new Owner(name, members.find(name).id(), browser);
    }

    private void publish(String slug, String title, String body) {
        String markdown = Texts.intervention(title, body);
        if (site.bean(DocumentReader.class).read(slug + ".md", markdown.getBytes(StandardCharsets.UTF_8))
                instanceof ReadResult.Read(var document)) {
            site.bean(Publications.class).put(document, markdown);
            return;
        }
        throw new AssertionError("Not a page: " + markdown);
    }

    private long keep(Owner owner, String words) {
        return site.bean(SavedSearches.class).save(owner.id(), question(words), words, Told.DIGEST);
    }

    private static SearchQuestion question(String words) {
        return SearchQuestion.of(Map.of(), 20).asking(words);
    }

    private List<String> found(Owner owner, long search) throws Exception {
        awaitMatched();
        return site.bean(Matches.class).of(owner.id(), search, 50).stream()
                .map(Match::title)
                .toList();
    }

    private void awaitMatched() throws Exception {
        long head = site.bean(ChangeLogReader.class).head();
        Instant end = Instant.now().plus(AT_MOST);
        while (!site.bean(JdbcClient.class)
                .sql("""
                        select number >= :head and not exists (
                            select from saved_search where not caught_up and removed_at is null)
                        from saved_search_position""")
                .param("head", head)
                .query(Boolean.class)
                .single()) {
            assertThat(Instant.now()).as("kept searches follow the change log").isBefore(end);
            Thread.sleep(50);
        }
    }

    @Test
    void aSearchIsKeptWithOnePressAndShowsWhatCameSince() throws Exception {
        publish("oud-paviljoen", "Een paviljoen van vroeger", "Hier stond het al.");
        Owner owner = owner();
        site.awaitIndexed();
        String results = site.http().get("/zoeken?q=paviljoen").body();
        assertThat(results).contains("<a href=\"/mijn/zoekvragen/nieuw?q=paviljoen\">Bewaar deze zoekvraag</a>");

        HttpResponse<String> form = owner.browser().open("/mijn/zoekvragen/nieuw?q=paviljoen");
        assertThat(form.body()).contains("Bewaar deze zoekvraag", "‘paviljoen’");
        HttpResponse<String> kept = owner.browser()
                .send("/mijn/zoekvragen/nieuw", "vraag", hidden(form, "vraag"), "naam", "Paviljoens", "hoe", "mail");
        assertThat(kept.body()).contains("Bewaard.", "Paviljoens", "in je mail");
        publish("nieuw-paviljoen", "Een paviljoen van nu", "Net gebouwd.");
        awaitMatched();

        HttpResponse<String> list = owner.browser().open("/mijn/zoekvragen");
        assertThat(list.body()).contains("1 nieuw");
        String address = address(list);
        HttpResponse<String> one = owner.browser().open(address);
        assertThat(one.body())
                .contains("/interventies/nieuw-paviljoen", "<strong>nieuw</strong>")
                .doesNotContain("oud-paviljoen");
        HttpResponse<String> seen = owner.browser().send(address + "/gezien", "tot", hidden(one, "tot"));
        assertThat(seen.body()).contains("Een paviljoen van nu").doesNotContain("<strong>nieuw</strong>");
        assertThat(owner.browser().open("/mijn/zoekvragen").body()).doesNotContain("1 nieuw");
    }

    @Test
    void whoIsNotSignedInComesBackToTheSameSearch() throws Exception {
        HttpResponse<String> answer = new Visitor(site).openHere("/mijn/zoekvragen/nieuw?q=tuin%2A");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/inloggen?verder=", "zoekvragen");
        assertThat(site.http().get("/zoeken?q=tuin*").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void itIsRenamedRemovedAndPutBackByItsOwnerAlone() throws Exception {
        Owner owner = owner();
        Owner other = owner();
        long id = keep(owner, "vlonderpad");
        String address = "/mijn/zoekvragen/" + id;

        owner.browser().open(address);
        assertThat(owner.browser()
                        .send(address, "naam", "Paden van hout", "hoe", "lijst")
                        .body())
                .contains("Veranderd.", "Paden van hout");
        assertThat(owner.browser().send(address, "naam", " ").statusCode()).isEqualTo(422);
        other.browser().open("/mijn/zoekvragen");
        for (String deed : List.of("", "/weg", "/terug", "/gezien")) {
            assertThat(other.browser().send(address + deed, "naam", "Van mij").statusCode())
                    .as(deed)
                    .isEqualTo(404);
        }
        HttpResponse<String> removed = owner.browser().send(address + "/weg");
        assertThat(removed.body()).contains("Zet hem terug").doesNotContain("Paden van hout");
        publish("vlonderpad", "Het vlonderpad", "Terwijl de zoekvraag weg was.");
        assertThat(owner.browser().send(address + "/terug").body()).contains("Paden van hout");
        assertThat(found(owner, id)).containsExactly("Het vlonderpad");
    }

    @Test
    void anEditBringsAPageInOnlyOnceAndOnlyWhenItComesToMatch() throws Exception {
        publish("stille-plek", "Een stille plek", "Zonder dat woord.");
        publish("had-het-al", "Had het al", "Met een wensbankje.");
        Owner owner = owner();
        long id = keep(owner, "wensbankje");

        publish("had-het-al", "Had het al", "Met een wensbankje, iets anders verteld.");
        assertThat(found(owner, id)).as("it was found before").isEmpty();
        publish("stille-plek", "Een stille plek", "Nu met een wensbankje.");
        assertThat(found(owner, id)).containsExactly("Een stille plek");
        site.bean(Matches.class).seen(owner.id(), id, Instant.now());
        publish("stille-plek", "Een stille plek, anders", "Nog steeds met een wensbankje.");
        assertThat(found(owner, id)).containsExactly("Een stille plek, anders");
        assertThat(site.bean(SavedSearches.class)
                        .find(owner.id(), id)
                        .orElseThrow()
                        .unseen())
                .as("an edit is no news")
                .isZero();
    }

    @Test
    void whatIsWithdrawnDisappearsAndIsNotCounted() throws Exception {
        Owner owner = owner();
        long id = keep(owner, "drijfhout");
        publish("drijfhout", "Bouwen met drijfhout", "Van het strand.");
        assertThat(found(owner, id)).hasSize(1);

        site.bean(Publications.class).withdraw(new Slug("drijfhout"));
        assertThat(found(owner, id)).isEmpty();
        assertThat(site.bean(SavedSearches.class)
                        .find(owner.id(), id)
                        .orElseThrow()
                        .unseen())
                .isZero();
    }

    @Test
    void aMergedTermIsFollowed() throws Exception {
        Owner owner = owner();
        Slug away = new Slug("burenhulp");
        long id = site.bean(SavedSearches.class)
                .save(
                        owner.id(),
                        SearchQuestion.of(Map.of(Facet.TOPIC, Set.of(away.value())), 20),
                        "Burenhulp",
                        Told.LIST);
        site.bean(TermEditor.class).merge(TermList.TOPICS, away, 0, new Slug("buddy-en-maatje"), owner.id());
        awaitMatched();
        String markdown = Texts.intervention("Maatjes in de straat", "Samen.")
                .replace("fase: lopend", "onderwerpen: [buddy-en-maatje]\nfase: lopend");
        if (site.bean(DocumentReader.class).read("maatjes.md", markdown.getBytes(StandardCharsets.UTF_8))
                instanceof ReadResult.Read(var document)) {
            site.bean(Publications.class).put(document, markdown);
        }

        assertThat(found(owner, id)).contains("Maatjes in de straat");
        assertThat(owner.browser().open("/mijn/zoekvragen/" + id).body()).doesNotContain("kennen we niet meer");
    }

    @Test
    void nobodyKeepsMoreThanAHundredAndTheSameOnlyOnce() throws Exception {
        Owner owner = owner();
        long first = keep(owner, "limiet 0");
        assertThat(keep(owner, "limiet 0")).isEqualTo(first);
        for (int i = 1; i < SavedSearches.MOST; i++) {
            keep(owner, "limiet " + i);
        }

        owner.browser().open("/mijn/zoekvragen");
        HttpResponse<String> refused = owner.browser()
                .send("/mijn/zoekvragen/nieuw", "vraag", "q=nog+een", "naam", "Nog een te veel", "hoe", "lijst");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Je bewaart al 100 zoekvragen", "Nog een te veel");
    }

    @Test
    void twoFollowersTellOnceAndLoseNothing() throws Exception {
        Owner owner = owner();
        long id = keep(owner, "tweelingpaal");
        List<Matching> followers = List.of(follower(), follower());
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (Matching follower : followers) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 60; i++) {
                        follower.matchSome();
                    }
                }));
            }
            for (int i = 0; i < 30; i++) {
                publish("paal-" + i, "Tweelingpaal " + i, "Nummer " + i + ".");
            }
            for (Future<?> follower : running) {
                follower.get();
            }
        }

        assertThat(found(owner, id)).hasSize(30);
        assertThat(new HashSet<>(found(owner, id))).hasSize(30);
    }

    /// Another node, as far as the database can tell.
    private Matching follower() {
        JdbcClient jdbc = site.bean(JdbcClient.class);
        Search search = site.bean(Search.class);
        return new Matching(
                jdbc,
                site.bean(PlatformTransactionManager.class),
                site.bean(ChangeLogReader.class),
                site.bean(SearchKinds.class),
                search,
                new Registry(jdbc, site.bean(KeptQueries.class), search),
                site.bean(Clock.class));
    }

    @Test
    void whatWasMailedIsNotMailedAgainUnlessTheMailWasNotConfirmed() throws Exception {
        Owner owner = owner();
        keep(owner, "seinpost");
        publish("seinpost", "De seinpost", "Op het dak.");
        awaitMatched();
        Matches matches = site.bean(Matches.class);
        List<Match> unmailed = matches.unmailed(owner.id(), 10);
        assertThat(unmailed).extracting(Match::address).containsExactly("/interventies/seinpost");
        assertThat(matches.found(owner.id(), Instant.EPOCH, Instant.now(), 10)).isEqualTo(unmailed);

        TransactionTemplate transaction = new TransactionTemplate(site.bean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> {
            matches.mailed(owner.id(), unmailed);
            status.setRollbackOnly();
        });
        assertThat(matches.unmailed(owner.id(), 10)).hasSize(1);
        transaction.executeWithoutResult(_ -> matches.mailed(owner.id(), unmailed));
        assertThat(matches.unmailed(owner.id(), 10)).isEmpty();
    }

    @Test
    void whoLeavesTakesTheirSearchesAlong() throws Exception {
        Owner owner = owner();
        keep(owner, "vertrekhal");
        Object known = site.bean("savedSearchRecord", PersonalRecord.class).of(members.find(owner.name()));
        assertThat(known.toString()).contains("vertrekhal");

        site.bean(Leaving.class).leave(owner.id(), PersonalRecord.Texts.STAY);
        publish("vertrekhal", "De vertrekhal", "Iemand is weg.");
        awaitMatched();
        assertThat(site.bean(JdbcClient.class)
                        .sql("select count(*) from saved_search where person = :person")
                        .param("person", owner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String hidden(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static String address(HttpResponse<String> list) {
        Matcher link = Pattern.compile("href=\"(/mijn/zoekvragen/[0-9]+)\"").matcher(list.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
