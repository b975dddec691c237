package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.Posts;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.people.Profiles;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Talking with each other in two browsers at once, on a site of its own.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkingInABrowserTest {

    @TempDir
    static Path data;

    private RunningSite site;
    private Mailbox mailbox;
    private Members members;
    private Person admin;
    private int people;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        mailbox = new Mailbox(data);
        members = new Members(site, mailbox);
        members.join("Beheerder", Role.ADMIN);
        admin = members.find("Beheerder");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Visitors here(Visitors visitors) {
        return visitors.on("http://localhost:" + site.port());
    }

    private Page signedIn(Visitor visitor, Role role, String name) throws Exception {
        String address = "gast" + ++people + "@wijk.example";
        site.bean(Accounts.class).invite(MailAddress.stored(address), role, admin);
        String link = Mailbox.link(mailbox.await(address, 1));
        visitor.open(link.substring(link.indexOf("/inloggen/")));
        visitor.page().getByLabel("Je naam").fill(name);
        press(visitor.page(), "Maak mijn account");
        return visitor.page();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator posts(Page page) {
        return page.locator("article.post");
    }

    private Conversation begun(String title, String text) {
        SignedIn asker = new SignedIn(admin.id(), admin.name(), Role.ADMIN);
        Outcome.Placed placed = site.bean(Posts.class)
                .begin(asker, null, title, new Words(PostKind.QUESTION, text, UUID.randomUUID()), Set.of());
        return site.bean(Conversations.class).find(placed.conversation()).orElseThrow();
    }

    @Test
    void oneAsksTheOtherSeesItAnswersAndTheFirstAccepts(Visitors visitors) throws Exception {
        try (Visitor asker = here(visitors).atADesk();
                Visitor helper = here(visitors).with(ColorScheme.LIGHT, Visitors.PHONE)) {
            Page ask = signedIn(asker, Role.AMBASSADOR, "Amina");
            Page help = signedIn(helper, Role.AMBASSADOR, "Bram");
            asker.open("/gesprekken/nieuw");
            ask.getByLabel("Titel").fill("Wie kent een zaal?");
            ask.getByLabel("Je bijdrage").fill("Wij zoeken een zaal voor vijftig mensen.");
            press(ask, "Begin het gesprek");
            assertThat(ask.locator("h1")).hasText("Wie kent een zaal?");

            helper.open("/gesprekken");
            help.getByText("Wie kent een zaal?").click();
            help.getByText("Antwoord", new Page.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            assertThat(help.locator("[data-op]")).containsText("Je antwoordt Amina");
            help.getByLabel("Je bijdrage").fill("Het wijkpaleis heeft er een.");
            press(help, "Plaats je bijdrage");

            assertThat(posts(ask)).hasCount(2);
            assertThat(ask.locator("[data-nieuw]")).containsText("1 nieuwe bijdrage van Bram");
            assertThat(ask.locator(".replies article")).containsText("Het wijkpaleis heeft er een.");
            ask.reload();
            press(ask, "Dit is het antwoord");
            assertThat(ask.locator(".accepted")).containsText("Het wijkpaleis heeft er een.");
            help.reload();
            assertThat(help.locator(".accepted")).containsText("Bram");
            assertThat(asker.messages()).isEmpty();
            assertThat(helper.messages()).isEmpty();
        }
    }

    @Test
    void whatIsTypedSurvivesALostConnectionAndIsPlacedOnce(Visitors visitors) throws Exception {
        Conversation conversation = begun("Zonder verbinding", "Wie is daar?");
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, Visitors.PHONE)) {
            Page page = signedIn(visitor, Role.AMBASSADOR, "Celine");
            visitor.open(conversation.address());
            page.getByLabel("Je bijdrage").fill("Ik ben er nog.");
            page.context().setOffline(true);
            press(page, "Plaats je bijdrage");
            assertThat(page.locator("[data-verstuurd]")).containsText("geen verbinding");
            page.context().setOffline(false);

            assertThat(posts(page)).hasCount(2);
            assertThat(posts(page).last()).containsText("Ik ben er nog.");
            assertThat(page.getByLabel("Je bijdrage")).hasValue("");
            assertThat(site.bean(Conversations.class)
                            .find(conversation.id())
                            .orElseThrow()
                            .lastNumber())
                    .isEqualTo(2);
        }
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheWindowWasClosed(Visitors visitors) throws Exception {
        Conversation conversation = begun("Later verder", "Wie schrijft straks verder?");
        try (Visitor visitor = here(visitors).atADesk()) {
            Page page = signedIn(visitor, Role.AMBASSADOR, "Dunya");
            visitor.open(conversation.address());
            page.getByLabel("Je bijdrage").fill("Half af");
            visitor.open("/gesprekken");
            visitor.open(conversation.address());

            assertThat(page.getByLabel("Je bijdrage")).hasValue("Half af");
        }
    }

    @Test
    void nothingMovesUnderSomebodyWhoTypes(Visitors visitors) throws Exception {
        Conversation conversation = begun("Drukte", "Wie volgt?");
        try (Visitor visitor = here(visitors).atADesk()) {
            Page page = signedIn(visitor, Role.AMBASSADOR, "Esma");
            visitor.open(conversation.address());
            page.getByLabel("Je bijdrage").fill("Ik ben bezig");
            SignedIn other = new SignedIn(admin.id(), admin.name(), Role.ADMIN);
            for (int i = 0; i < 3; i++) {
                site.bean(Posts.class)
                        .add(other, conversation, null, new Words(PostKind.TIP, "Erbij " + i, UUID.randomUUID()));
            }

            Locator offer = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("3 nieuwe bijdragen"));
            assertThat(offer).isVisible();
            assertThat(posts(page)).hasCount(1);
            assertThat(page.getByLabel("Je bijdrage")).isFocused();
            offer.click();
            assertThat(posts(page)).hasCount(4);
        }
    }

    @Test
    void whoTypesAnAtSignChoosesWhomTheyMean(Visitors visitors) throws Exception {
        Conversation conversation = begun("Noemen", "Wie weet dit?");
        members.join("Bartholomeus", Role.AMBASSADOR);
        Person bart = members.find("Bartholomeus");
        site.bean(Profiles.class).put(bart.id(), new Profiles.Told("Ik verbind.", List.of(), List.of()), false);
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, Visitors.PHONE)) {
            Page page = signedIn(visitor, Role.AMBASSADOR, "Ilse");
            visitor.open(conversation.address());
            Locator field = page.getByLabel("Je bijdrage");
            Locator options = page.locator(".compose [role=option]");
            field.pressSequentially("Misschien weet @");
            assertThat(options).hasText(new String[] {"Beheerder @Beheerder"});
            field.pressSequentially("bar");
            assertThat(options).hasText(new String[] {"Bartholomeus @bartholomeus"});
            SoftAssertions softly = new SoftAssertions();
            PublicPagesTest.check(page, "namen", softly);
            softly.assertAll();
            Screenshots.take(page, "gesprek-namen");
            field.press("Enter"); // who does not choose goes on typing
            assertThat(field).hasValue("Misschien weet @bar\n");
            field.press("Backspace");
            assertThat(options.first()).isVisible();
            field.press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "tekst-suggesties-0");
            field.press("Enter"); // who does not choose goes on typing
            assertThat(field).hasValue("Misschien weet @bartholomeus ");
            assertThat(options.first()).isHidden();
            field.pressSequentially("of iemand@be");
            page.waitForTimeout(500); // longer than the pause before a look
            assertThat(options.first()).isHidden(); // an address names nobody
            press(page, "Plaats je bijdrage");

            assertThat(posts(page)).hasCount(2);
            assertThat(posts(page).last().locator("a[href='/mensen/bartholomeus']"))
                    .hasText("@bartholomeus");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @Test
    void aPassageThatIsSelectedIsQuoted(Visitors visitors) throws Exception {
        Conversation conversation = begun("Citaat", "Een zin om te citeren.");
        try (Visitor visitor = here(visitors).atADesk()) {
            Page page = signedIn(visitor, Role.AMBASSADOR, "Fatma");
            visitor.open(conversation.address());
            page.locator("[data-citeer]").first().click();

            assertThat(page.getByLabel("Je bijdrage"))
                    .hasValue(Pattern.compile(
                            "> Een zin om te citeren\\.\\n>\\n> \\[Beheerder, bijdrage 1]" + "[\\s\\S]*"));
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitors.PHONE, Visitors.DESK})
    void everyPageToTalkOnIsWithoutFaults(int width, Visitors visitors) throws Exception {
        Conversation conversation =
                begun("Hoe bereik je mensen die niet komen? " + width, "Wij hangen **posters** op.");
        SignedIn other = new SignedIn(admin.id(), admin.name(), Role.ADMIN);
        site.bean(Posts.class)
                .add(
                        other,
                        conversation,
                        1,
                        new Words(PostKind.OBJECTION, "Posters leest niemand.", UUID.randomUUID()));
        site.bean(Posts.class)
                .add(
                        other,
                        conversation,
                        null,
                        new Words(PostKind.TIP, "- Bel aan\n- Drink koffie", UUID.randomUUID()));
        SoftAssertions softly = new SoftAssertions();
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, width)) {
            visitor.open("/gesprekken");
            look(visitor, "gesprekken", width, softly);
            visitor.open(conversation.address());
            look(visitor, "gesprek-bezoeker", width, softly);
            Page page = signedIn(visitor, Role.EDITOR, "Gerda " + width);
            visitor.open(conversation.address());
            look(visitor, "gesprek", width, softly);
            press(page, "Plaats je bijdrage");
            look(visitor, "gesprek-fout", width, softly);
            visitor.open("/gesprekken/nieuw?over=thema:verbondenheid");
            look(visitor, "gesprek-nieuw", width, softly);
            visitor.open("/gesprekken/" + conversation.number() + "/bijdragen/nieuw?op=2&citeer=2");
            look(visitor, "gesprek-antwoord", width, softly);
            visitor.open("/gesprekken/" + conversation.number() + "/beheer/kies");
            look(visitor, "gesprek-beheer", width, softly);
            visitor.open("/gesprekken/" + conversation.number() + "/bijdragen/1/versies");
            look(visitor, "gesprek-versies", width, softly);
            visitor.open("/themas/verbondenheid");
            look(visitor, "thema-gesprek", width, softly);
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitors.PHONE, Visitors.DESK})
    void everyPageAroundTalkingIsWithoutFaults(int width, Visitors visitors) throws Exception {
        Conversation conversation = begun("Wie kent de buren van nummer " + width + "?", "Bel mij thuis op.");
        SoftAssertions softly = new SoftAssertions();
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, width)) {
            Page page = visitor.page();
            site.bean(Profiles.class).put(admin.id(), new Profiles.Told("Vraag maar.", List.of(), List.of()), false);
            visitor.open(conversation.address());
            follow(visitor, "article.post a[href^='/meld?over=']");
            page.locator("input[name=reden]").first().check();
            page.getByLabel("Wil je er iets bij zeggen?", new GetByLabelOptions().setExact(false))
                    .fill("Hier staat een telefoonnummer.");
            look(visitor, "meld", width, softly);
            press(page, "Verstuur je melding");
            look(visitor, "meld-bedankt", width, softly);

            signedIn(visitor, Role.EDITOR, "Hanna " + width);
            visitor.open("/redactie/meldingen");
            look(visitor, "meldingen", width, softly);
            follow(visitor, "main a[href^='/redactie/meldingen/']");
            look(visitor, "melding", width, softly);
            page.locator("input[name=besluit]").first().check();
            page.locator("#reden").fill("Een telefoonnummer hoort niet in een gesprek.");
            press(page, "Besluit en laat het weten");
            look(visitor, "melding-besloten", width, softly);
            visitor.open("/moderatie");
            look(visitor, "moderatie", width, softly);

            visitor.open("/mijn/profiel");
            look(visitor, "profiel", width, softly);
            page.locator("#woorden").fill("Ik drink koffie met mensen die elkaar nog niet kennen.");
            page.locator("input[name=thema]").first().check();
            press(page, "Zet mijn pagina op de site");
            look(visitor, "profiel-bewaard", width, softly);
            visitor.open("/mensen");
            look(visitor, "mensen", width, softly);
            follow(visitor, "main a[href^='/mensen/hanna']");
            look(visitor, "mens", width, softly);

            visitor.open("/themas/verbondenheid");
            follow(visitor, "a[href^='/volgen?over=']");
            page.locator("input[name=keuze]").first().check();
            look(visitor, "volgen", width, softly);
            press(page, "Bewaar je keuze");
            visitor.open("/mijn/nieuw");
            look(visitor, "nieuw", width, softly);
            visitor.open("/mijn/post");
            look(visitor, "post", width, softly);

            visitor.open("/zoeken?q=buren");
            look(visitor, "zoeken-bewaren", width, softly);
            page.getByText("Bewaar deze zoekvraag").click();
            look(visitor, "zoekvraag-nieuw", width, softly);
            press(page, "Bewaar deze zoekvraag");
            look(visitor, "zoekvraag", width, softly);
            visitor.open("/mijn/zoekvragen");
            look(visitor, "zoekvragen", width, softly);
            visitor.open("/mijn/meldingen");
            look(visitor, "mijn-meldingen", width, softly);
            visitor.open("/mensen/beheerder/schrijven");
            look(visitor, "schrijven", width, softly);
            waits("Nieuweling" + width);
            visitor.open("/sorteren");
            look(visitor, "sorteren", width, softly);
            visitor.open("/mijn");
            look(visitor, "mijn-soepsteen", width, softly);
        }
        softly.assertAll();
    }

    /// A newcomer says something with a picture, which somebody looks at first.
    private void waits(String name) throws Exception {
        members.join(name, Role.MEMBER);
        Person newcomer = members.find(name);
        String picture = members.picture(name).markdown("Het plein met drie banken");
        site.bean(Posts.class)
                .begin(
                        new SignedIn(newcomer.id(), newcomer.name(), Role.MEMBER),
                        null,
                        "Zo ziet ons plein eruit",
                        new Words(PostKind.EXPERIENCE, "Wij zetten **banken** neer.\n\n" + picture, UUID.randomUUID()),
                        Set.of());
    }

    /// Goes where the first of these links leads, also one in a menu that is closed.
    private static void follow(Visitor visitor, String links) {
        visitor.open(visitor.page().locator(links).first().getAttribute("href"));
    }

    private static void look(Visitor visitor, String name, int width, SoftAssertions softly) {
        PublicPagesTest.check(visitor.page(), name + " " + width, softly);
        Screenshots.take(visitor.page(), name + "-" + width);
        softly.assertThat(visitor.messages().stream()
                        .filter(message -> !message.contains("status of 422"))
                        .toList())
                .as(name + " " + width + ": console")
                .isEmpty();
    }
}
