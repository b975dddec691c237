package nl.soepsteen.platform.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.LoginLink.Purpose;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People with an account: letting them in, what they may do, and how they present themselves.
@Service
public class Accounts {

    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    /// Where somebody begins who was invited: they were asked for what they know.
    private static final String FIRST_STEP = "/schrijven";

    private final PersonRepository people;
    private final Administrators administrators;
    private final Suspensions suspensions;
    private final LoginLinks links;
    private final LoginMail texts;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            PersonRepository people,
            Administrators administrators,
            Suspensions suspensions,
            LoginLinks links,
            LoginMail texts,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.administrators = administrators;
        this.suspensions = suspensions;
        this.links = links;
        this.texts = texts;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody who came in.
    ///
    /// @param onward where they wanted to go, a path on this site, or null
    public record Entry(Person person, @Nullable String onward) {}

    /// What a link stands for while it works; nothing is used up by looking.
    public Optional<LoginLink> link(String token) {
        return links.look(token);
    }

    /// Uses a link. The same link never works again, whatever becomes of this.
    ///
    /// @param name of a new account; passed over when there is an account
    /// @param address of the first administrator; passed over otherwise
    /// @return empty when the link does not work (any more)
    /// @throws IllegalArgumentException when an account must be made and name or address are missing
    @Transactional
    public Optional<Entry> enter(String token, String name, @Nullable MailAddress address) {
        return links.use(token).flatMap(link -> {
            MailAddress of = link.purpose() == Purpose.FIRST_ADMIN ? address : link.address();
            if (of == null) {
                throw new IllegalArgumentException("The first administrator has no address");
            }
            if (link.purpose() == Purpose.FIRST_ADMIN && people.existsByRole(Role.ADMIN)) {
                return Optional.empty();
            }
            Optional<Person> known = people.findByEmail(of.value());
            Role role = link.role();
            if (known.isEmpty() && role == null) {
                return Optional.empty(); // The account was deleted after the link was made.
            }
            Person person =
                    known.orElseGet(() -> Person.joining(of, name, role == null ? Role.MEMBER : role, clock.instant()));
            if (role != null && role.isAtLeast(person.role())) {
                person.become(role);
            }
            Person saved = people.save(person);
            if (known.isEmpty()) {
                suspensions.takeUp(saved);
            }
            events.publishEvent(new PersonChanged(saved.id()));
            if (saved.role() == Role.ADMIN) {
                links.cancelFirstAdmins();
            }
            log.info("Person {} signed in by a link of kind {}", saved.id(), link.purpose());
            return Optional.of(new Entry(saved, link.onward()));
        });
    }

    /// Invites somebody, by mail.
    ///
    /// @param by who invites
    @Transactional
    public void invite(MailAddress address, Role role, Person by) {
        Token token = links.make(
                new LoginLink(Purpose.INVITATION, address, role, FIRST_STEP), LoginLinks.FOR_INVITED, by.id());
        log.info("Person {} invited somebody as {}", by.id(), role);
        outbox.put(texts.invitation(address, token, by.name()));
    }

    /// The address at which the first administrator makes an account, or empty when there is an administrator.
    /// An earlier one stops working.
    @Transactional
    Optional<String> firstAdministratorsPath() {
        if (people.existsByRole(Role.ADMIN)) {
            return Optional.empty();
        }
        links.cancelFirstAdmins();
        Token token = links.make(
                new LoginLink(Purpose.FIRST_ADMIN, null, Role.ADMIN, null), LoginLinks.FOR_FIRST_ADMIN, null);
        return Optional.of(LoginMail.path(token));
    }

    /// Somebody, while they have an account.
    public Optional<Person> find(UUID id) {
        return people.findById(id);
    }

    /// Everybody, by name.
    public List<Person> all() {
        return people.findAllByOrderByName();
    }

    /// Changes how somebody presents themselves.
    ///
    /// @throws IllegalArgumentException when it is not a name
    @Transactional
    public void present(UUID id, String name, Hats hats) {
        people.findById(id).ifPresent(person -> {
            person.present(name, hats);
            people.save(person);
            events.publishEvent(new PersonChanged(id));
        });
    }

    /// Gives somebody another role.
    ///
    /// @throws LastAdministratorException when nobody would be left to decide such things
    @Transactional
    public void become(UUID id, Role role) {
        people.findById(id).ifPresent(person -> {
            if (role != Role.ADMIN) {
                administrators.keepOneBesides(person);
            }
            log.info("Person {} was {} and becomes {}", id, person.role(), role);
            if (!role.isAtLeast(person.role())) {
                links.cancelInvitations(person);
            }
            person.become(role);
            people.save(person);
            events.publishEvent(new PersonChanged(id));
        });
    }
}
