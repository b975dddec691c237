package nl.soepsteen.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.mail.MailAddress;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writing, on a phone and at a desk, on a site of its own.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingInABrowserTest {

    /// From the mail to a page that everybody reads.
    private static final int MOST_INTERACTIONS = 12;

    @TempDir
    static Path data;

    private RunningSite site;
    private Mailbox mailbox;
    private Accounts accounts;
    private Person admin;
    private int people;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        mailbox = new Mailbox(data);
        accounts = site.bean(Accounts.class);
        admin = firstAdmin();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private Person firstAdmin() throws Exception {
        String address = "beheerder@wijk.example";
        nl.soepsteen.platform.Visitor visitor = new nl.soepsteen.platform.Visitor(site);
        visitor.open("/inloggen");
        visitor.send("/inloggen", "mail", address);
        String link = Mailbox.link(mailbox.await(address, 1));
        visitor.open(link);
        visitor.send(link, "naam", "Beheerder");
        Person person = accounts.all().getFirst();
        accounts.become(person.id(), Role.ADMIN);
        return person;
    }

    private Visitors here(Visitors visitors) {
        return visitors.on("http://localhost:" + site.port());
    }

    /// The link in the mail of somebody who was invited, without scheme and host.
    private String invitation(Role role) throws Exception {
        String address = "genodigd" + ++people + "@wijk.example";
        accounts.invite(MailAddress.stored(address), role, admin);
        String link = Mailbox.link(mailbox.await(address, 1));
        return link.substring(link.indexOf("/inloggen/"));
    }

    private Page signedIn(Visitor visitor, Role role, String name) throws Exception {
        visitor.open(invitation(role));
        Page page = visitor.page();
        page.getByLabel("Je naam").fill(name);
        press(page, "Maak mijn account");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void fillIn(Page page, String title) {
        page.getByLabel("Titel").fill(title);
        page.getByLabel("Wat gebeurde er, en wat raad je aan?")
                .fill("We zetten een bank op het plein. Hij bleef staan.");
        page.getByText("Verbondenheid").first().click();
        page.getByLabel("Gemeente").fill("Rotterdam");
        page.getByText("Loopt").first().click();
        page.getByText("Gelukt", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    @Test
    void fromAnInvitationToAPageInTwelveInteractions(Visitors visitors) throws Exception {
        String link = invitation(Role.AMBASSADOR);
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, Visitors.PHONE)) {
            Page page = visitor.page();
            Finger finger = new Finger(page);
            finger.follow(link);
            finger.fill("Je naam", "Amina");
            finger.press("Maak mijn account");
            finger.press("Kort, in tien minuten");
            finger.fill("Titel", "Thee in het trappenhuis");
            finger.fill(
                    "Wat gebeurde er, en wat raad je aan?", "We zetten thee in het trappenhuis. Iedereen kwam kijken.");
            finger.choose("Thema", "Verbondenheid");
            finger.fill("Gemeente", "Rotterdam");
            finger.choose("Hoe ver is het?", "Loopt");
            finger.choose("Hoe ging het?", "Gelukt");
            finger.press("Kijk het na en verstuur");
            finger.press("Zet op Soepsteen");

            assertThat(page.locator("h1")).hasText("Thee in het trappenhuis");
            assertThat(visitor.address()).isEqualTo("/interventies/thee-in-het-trappenhuis");
            assertThat(finger.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsSavedByItselfAndComesBackWithoutAConnection(Visitors visitors) throws Exception {
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, Visitors.PHONE)) {
            Page page = signedIn(visitor, Role.MEMBER, "Bram");
            press(page, "Kort, in tien minuten");
            page.getByLabel("Titel").fill("Vanzelf bewaard");
            assertThat(page.locator("[data-bewaard]")).containsText("Bewaard om");
            page.reload();
            assertThat(page.getByLabel("Titel")).hasValue("Vanzelf bewaard");

            page.context().setOffline(true);
            page.getByLabel("Titel").fill("Zonder verbinding");
            assertThat(page.locator("[data-bewaard]")).containsText("geen verbinding");
            page.context().setOffline(false);
            assertThat(page.locator("[data-bewaard]")).containsText("Bewaard om");
            page.reload();
            assertThat(page.getByLabel("Titel")).hasValue("Zonder verbinding");
        }
    }

    @Test
    void theTextIsShownAsItBecomes(Visitors visitors) throws Exception {
        try (Visitor visitor = here(visitors).atADesk()) {
            Page page = signedIn(visitor, Role.MEMBER, "Celine");
            press(page, "Kort, in tien minuten");
            page.getByLabel("Wat gebeurde er, en wat raad je aan?").fill("Heel bijzonder");
            page.getByLabel("Wat gebeurde er, en wat raad je aan?").selectText();
            press(page, "Vet");
            press(page, "Voorbeeld");

            assertThat(page.locator("[data-voorbeeld-tekst] strong")).hasText("Heel bijzonder");
            assertThat(visitor.messages()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitors.PHONE, Visitors.DESK})
    void everyPageToWriteOnIsWithoutFaults(int width, Visitors visitors) throws Exception {
        SoftAssertions softly = new SoftAssertions();
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, width)) {
            visitor.open("/inloggen");
            look(visitor, "inloggen", width, softly);
            Page page = signedIn(visitor, Role.MEMBER, "Dunya " + width);
            look(visitor, "schrijven", width, softly);
            press(page, "Het ging anders");
            look(visitor, "schrijven-anders", width, softly);
            press(page, "Kijk het na en verstuur");
            look(visitor, "schrijven-fout", width, softly);
            visitor.open("/schrijven");
            press(page, "Kort, in tien minuten");
            fillIn(page, "Bank op het plein van " + width);
            press(page, "Kijk het na en verstuur");
            look(visitor, "nakijken", width, softly);
            press(page, "Stuur naar de redactie");
            look(visitor, "bij-de-redactie", width, softly);
            visitor.open("/mijn");
            look(visitor, "mijn", width, softly);
        }
        try (Visitor visitor = here(visitors).with(ColorScheme.LIGHT, width)) {
            Page page = signedIn(visitor, Role.ADMIN, "Esma " + width);
            visitor.open("/redactie");
            look(visitor, "redactie", width, softly);
            page.getByText("Bank op het plein van " + width).click();
            look(visitor, "redactie-tekst", width, softly);
            press(page, "Zet op Soepsteen");
            String address = visitor.address();
            visitor.open("/schrijven/pagina/" + address.substring(address.lastIndexOf('/') + 1));
            look(visitor, "eigen-pagina", width, softly);
            visitor.open(address + "/versies");
            look(visitor, "versies", width, softly);
            visitor.open("/beheer/mensen");
            look(visitor, "mensen", width, softly);
            visitor.open("/lokale-post");
            look(visitor, "lokale-post", width, softly);
        }
        softly.assertAll();
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
