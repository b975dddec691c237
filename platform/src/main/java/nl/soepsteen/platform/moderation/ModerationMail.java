package nl.soepsteen.platform.moderation;

import java.util.UUID;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.mail.Outbox;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people hear by mail: the person concerned what was decided and why, reporters what was decided. In the
/// transaction of what happened.
@Component
class ModerationMail {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress site;

    ModerationMail(Accounts accounts, Outbox outbox, PublicAddress site) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.site = site;
    }

    /// Tells the person concerned.
    void decided(UUID person, String named, Reason category, Measure measure, String reason) {
        String what = measure.isAboutPerson()
                ? "De redactie keek naar %s en besloot: %s.".formatted(named, measure.toPerson())
                : "De redactie keek naar %s en besloot: die %s.".formatted(named, measure.toPerson());
        String onward = measure.canBeAppealed()
                ? "Ben je het er niet mee eens? Dan kun je een keer bezwaar maken. Iemand anders kijkt er dan opnieuw naar:"
                : "Hier staat wat er over jou is besloten:";
        send(person, "Een besluit van de redactie", """
                %s Het ging om: %s. De reden:

                %s

                %s
                %s/mijn/meldingen""".formatted(
                        what, category.label().toLowerCase(java.util.Locale.ROOT), reason, onward, site.reachable()));
    }

    /// Tells a newcomer that everybody sees what they said.
    void letThrough(UUID person, String title, String path) {
        send(person, "Je bijdrage staat op Soepsteen", """
                Je bijdrage in ‘%s’ is bekeken en staat nu op de site. Dank je wel:

                %s%s""".formatted(title, site.reachable(), path));
    }

    /// Tells the person concerned that an ambassador hid something until an editor decides.
    void held(UUID person, String named) {
        send(person, "Even verborgen op Soepsteen", """
                Iemand meldde %s. Een ambassadeur heeft die verborgen tot een redacteur ernaar kijkt. Je hoort wat de \
                redactie besluit, en waarom.""".formatted(named));
    }

    /// Tells the person concerned what became of their objection.
    void answered(UUID person, String named, boolean undone, String reason) {
        send(person, "Over je bezwaar", """
                Je maakte bezwaar tegen een besluit over %s. Iemand anders dan wie het nam, keek er opnieuw naar. %s De reden:

                %s

                Hier staat wat er over jou is besloten:
                %s/mijn/meldingen""".formatted(
                        named,
                        undone ? "Het besluit is teruggedraaid." : "Het besluit blijft staan.",
                        reason,
                        site.reachable()));
    }

    /// Tells a reporter what was decided, and nothing about the person concerned.
    ///
    /// @param name of the reporter; null for a visitor
    void toReporter(MailAddress to, @Nullable String name, String named, Measure measure) {
        outbox.put(new Mail(to, "Wat er met je melding is gedaan", """
                Hallo%s,

                Je meldde %s. Dank je wel daarvoor. De redactie heeft ernaar gekeken. %s

                Alle besluiten staan, zonder namen, op:
                %s/moderatie

                Soepsteen
                """.formatted(
                        name == null ? "" : " " + name, named, measure.toReporter(), site.reachable())));
    }

    /// The same, to somebody with an account.
    void toReporter(UUID reporter, String named, Measure measure) {
        accounts.find(reporter).ifPresent(person -> toReporter(person.address(), person.name(), named, measure));
    }

    private void send(UUID to, String subject, String text) {
        accounts.find(to).ifPresent(person -> outbox.put(letter(person, subject, text)));
    }

    private static Mail letter(Person person, String subject, String text) {
        return new Mail(person.address(), subject, """
                Hallo %s,

                %s

                Soepsteen
                """.formatted(person.name(), text));
    }
}
