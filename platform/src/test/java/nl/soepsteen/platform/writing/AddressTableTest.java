package nl.soepsteen.platform.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.PostCare;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.Posts;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import nl.soepsteen.platform.moderation.CareStates;
import nl.soepsteen.platform.publication.Publications;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who gets what at which address: every address, for every kind of person, in every state of what it is about.
/// The table is `addresses.tsv`; an address that is not in it fails this test, and so does a line about an
/// address that is not there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressTableTest {

    private static final String TABLE = "/addresses.tsv";

    /// What every form is sent with; what an address does not know it passes over.
    private static final String[] FORM = {
        "versie", "1",
        "sleutel", "00000000-0000-0000-0000-000000000001",
        "actie", "bewaar",
        "titel", "Een titel",
        "vorm", "kort",
        "reden", "Een reden.",
        "bericht", "Een bericht.",
        "antwoord", "Een antwoord.",
        "adres", "een-ander-adres",
        "besluit", "nee",
        "regel", "reclame",
        "uitkomst", "blijft",
        "tekst", "Een tekst."
    };

    /// What is there on every site, for what the states are not about.
    private static final Map<String, String> FILLED_IN = Map.of(
            "{list:(?i:themas|onderwerpen|doelgroepen)}", "themas",
            "{list:(?i:wijken)}", "wijken",
            "{lijst}", "onderwerpen",
            "{gemeente}", "rotterdam",
            "{wijk}", "bospolder");

    /// Afterwards who asked is signed in no more: somebody else of their kind asks.
    private static final Set<String> LAST_DEEDS = Set.of("/uitloggen", "/mijn/overal-uitloggen", "/mijn/weg");

    /// Whoever asks, in the order of the columns.
    private enum Who {
        VISITOR(Role.MEMBER),
        MEMBER(Role.MEMBER),
        AUTHOR(Role.MEMBER),
        AMBASSADOR(Role.AMBASSADOR),
        EDITOR(Role.EDITOR),
        ADMIN(Role.ADMIN);

        private final Role role;

        Who(Role role) {
            this.role = role;
        }
    }

    /// The state of what an address is about.
    private enum State {
        NONE,
        DRAFT,
        SENT,
        PUBLISHED,
        WITHDRAWN,
        /// A conversation that its author began.
        TALKED,
        /// A contribution of a newcomer, that nobody looked at yet.
        WAITING,
        /// A page that was reported as advertising.
        REPORTED,
        /// A page that an administrator hid.
        DECIDED,
        /// The same, and its author objects.
        APPEALED
    }

    /// One line of the table.
    private record Line(String method, String pattern, State state, List<String> statuses) {

        static Line of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(3 + Who.values().length);
            return new Line(
                    cells[0], cells[1], State.valueOf(cells[2]), List.of(cells).subList(3, cells.length));
        }

        String address() {
            return method + " " + pattern;
        }

        String with(List<String> actual) {
            return String.join("\t", method, pattern, state.name(), String.join("\t", actual));
        }
    }

    @TempDir
    static Path data;

    private WritingSite site;
    private final Map<Who, Visitor> people = new EnumMap<>(Who.class);
    private UUID author = new UUID(0, 0);
    private int made;

    @BeforeAll
    void start() throws Exception {
        site = WritingSite.start(data);
        people.put(Who.VISITOR, new Visitor(site.site()));
        people.put(Who.MEMBER, site.author("Lid", Role.MEMBER).browser());
        people.put(Who.AUTHOR, site.author("Schrijver", Role.MEMBER).browser());
        people.put(Who.AMBASSADOR, site.author("Ambassadeur", Role.AMBASSADOR).browser());
        people.put(Who.EDITOR, site.author("Redacteur", Role.EDITOR).browser());
        people.put(Who.ADMIN, site.author("Beheerder", Role.ADMIN).browser());
        author = site.site().bean(Accounts.class).all().stream()
                .filter(person -> person.name().equals("Schrijver"))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void everyAddressIsInTheTableAndNoOther() throws Exception {
        Set<String> inTable = new TreeSet<>();
        lines().forEach(line -> inTable.add(line.address()));

        assertThat(inTable).containsExactlyElementsOf(addresses());
    }

    /// What was seen stands in `target/addresses.tsv`, in the form of the table.
    @Test
    void everybodyGetsWhatTheTableSays() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        List<String> seen = new ArrayList<>();
        for (Line line : lines()) {
            List<String> actual = new ArrayList<>();
            for (Who who : Who.values()) {
                actual.add(status(line, visitor(line, who)));
            }
            seen.add(line.with(actual));
            softly.assertThat(line.with(actual)).isEqualTo(line.with(line.statuses()));
        }
        Files.write(Path.of("target", "addresses.tsv"), seen);
        softly.assertAll();
    }

    private Visitor visitor(Line line, Who who) throws Exception {
        boolean last = line.method().equals("POST") && LAST_DEEDS.contains(line.pattern());
        return last && who != Who.VISITOR
                ? site.author("Laatste" + ++made, who.role).browser()
                : Objects.requireNonNull(people.get(who));
    }

    private String status(Line line, Visitor who) throws Exception {
        String address = address(line);
        who.open("/inloggen"); // every form carries a token
        HttpResponse<String> answer = line.method().equals("GET") ? who.openHere(address) : who.sendHere(address, FORM);
        return String.valueOf(answer.statusCode());
    }

    /// The pattern filled in with something that is in the state of the line, made for this one question.
    private String address(Line line) throws Exception {
        if (line.state() == State.TALKED) {
            return talked(line.pattern());
        }
        String filled = line.pattern();
        for (Map.Entry<String, String> part : FILLED_IN.entrySet()) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        if (line.state() == State.NONE) {
            filled = filled.replace("{slug}", filled.contains("themas") ? "verbondenheid" : "eenzaamheid");
        }
        String address =
                filled.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}").replace("{number}", "1");
        if (!address.contains("{")) {
            return address;
        }
        String slug = "iets-" + ++made;
        UUID id = switch (line.state()) {
            case NONE, TALKED -> new UUID(7, made);
            case DRAFT -> draft();
            case SENT -> sent();
            case PUBLISHED, WITHDRAWN -> published(slug, line.state() == State.WITHDRAWN);
            case WAITING -> CareStates.waiting(site.site(), author);
            case REPORTED -> CareStates.reported(site.site(), published(slug, false));
            case DECIDED -> CareStates.decided(site.site(), published(slug, false), "Beheerder");
            case APPEALED -> CareStates.appealed(site.site(), published(slug, false), "Beheerder");
        };
        return address.replace("{slug}", slug).replace("{id}", id.toString()).replaceAll("\\{[^}]*}", slug);
    }

    private String talked(String pattern) {
        Posts posts = site.site().bean(Posts.class);
        SignedIn by = new SignedIn(author, "Schrijver", Role.MEMBER);
        Words words = new Words(PostKind.QUESTION, "Een vraag.", new UUID(8, ++made));
        Outcome.Placed placed = posts.begin(by, null, "Een vraag", words, Set.of());
        Conversation conversation = site.site()
                .bean(Conversations.class)
                .find(placed.conversation())
                .orElseThrow();
        if (placed.waiting()) {
            site.site()
                    .bean(PostCare.class)
                    .approveAsItIs(site.site()
                            .bean(PostList.class)
                            .find(conversation.id(), 1)
                            .orElseThrow()
                            .id());
        }
        return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                .replace("{number}", Long.toString(conversation.number()))
                .replace("{slug}", conversation.slug())
                .replace("{post}", "1")
                .replace("{stap}", "sluit");
    }

    /// The only draft of its author: nobody may have very many.
    private UUID draft() {
        site.site()
                .bean(JdbcClient.class)
                .sql("delete from draft where author = :author")
                .param("author", author)
                .update();
        Fields fields = new Fields(Map.of(
                "titel", List.of("Een titel"),
                "samenvatting", List.of("Een samenvatting."),
                "verhaal", List.of("Een verhaal."),
                "themas", List.of("verbondenheid"),
                "landelijk", List.of("ja"),
                "fase", List.of("lopend"),
                "uitkomst", List.of("gelukt")));
        return site.site().bean(Drafts.class).begin(author, Form.SHORT, fields).id();
    }

    private UUID sent() {
        UUID id = draft();
        site.site()
                .bean(JdbcClient.class)
                .sql("update draft set state = 'SENT' where id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private UUID published(String slug, boolean withdrawn) {
        String markdown = Texts.intervention("Iets", "Een verhaal.");
        Publications publications = site.site().bean(Publications.class);
        ReadResult read =
                site.site().bean(DocumentReader.class).read(slug + ".md", markdown.getBytes(StandardCharsets.UTF_8));
        Document document = ((ReadResult.Read) read).document();
        UUID id = publications.put(document, markdown, author, null).id();
        if (withdrawn) {
            publications.withdraw(new Slug(slug));
        }
        return id;
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        site.site()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> add(mapping, addresses));
        addresses.removeIf(address -> address.endsWith(" /error"));
        return addresses;
    }

    private static void add(RequestMappingInfo mapping, Set<String> addresses) {
        mapping.getPatternValues().stream()
                .filter(pattern -> pattern.equals("/") || !pattern.endsWith("/"))
                .forEach(pattern -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> addresses.add(method + " " + pattern)));
    }

    private static List<Line> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(AddressTableTest.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }
}
