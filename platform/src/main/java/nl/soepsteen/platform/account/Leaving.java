package nl.soepsteen.platform.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.PersonalRecord.Texts;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody goes: their account and all that was kept about them.
@Service
public class Leaving {

    private final PersonRepository people;
    private final Administrators administrators;
    private final List<PersonalRecord> records;
    private final Suspensions suspensions;
    private final Outbox outbox;

    Leaving(
            PersonRepository people,
            Administrators administrators,
            List<PersonalRecord> records,
            Suspensions suspensions,
            Outbox outbox) {
        this.suspensions = suspensions;
        this.people = people;
        this.administrators = administrators;
        this.records = List.copyOf(records);
        this.outbox = outbox;
    }

    /// Deletes an account, for good. Afterwards they are signed out everywhere, and a last mail tells them so.
    ///
    /// @param texts what becomes of the pages they wrote
    /// @throws LastAdministratorException when nobody would be left to decide who may do what; nothing changed
    /// @throws org.springframework.dao.OptimisticLockingFailureException when a page of theirs changed at the same
    ///     moment; nothing changed
    @Transactional
    public void leave(UUID id, Texts texts) {
        people.findById(id).ifPresent(person -> {
            administrators.keepOneBesides(person);
            Optional<Suspension> suspended = suspensions.of(id);
            records.forEach(part -> part.forget(person, texts));
            outbox.put(farewell(person, texts, suspended));
            people.deleteById(id);
        });
    }

    private static Mail farewell(Person person, Texts texts, Optional<Suspension> suspended) {
        String pages = switch (texts) {
            case STAY -> "Je teksten staan er nog, zonder je naam: bij de versies staat nu ‘voormalig lid’.";
            case GO -> "Je teksten zijn ook weg. Wie het adres van zo’n pagina kent, leest alleen dat hij weg is.";
        };
        return new Mail(person.address(), "Je account op Soepsteen is weg", """
                Hallo %s,

                Je account op Soepsteen is verwijderd, en alles wat we over je bewaarden ook. %s%s

                Dit is de laatste mail die je van ons krijgt. Dank je wel voor wat je bijdroeg. Wil je later weer \
                meedoen? Maak dan een nieuw account.

                Heb je dit niet zelf gedaan? Laat het dan de beheerder van de site weten.

                Soepsteen
                """.formatted(
                        person.name(), pages, suspended.map(Leaving::stays).orElse("")));
    }

    private static String stays(Suspension suspension) {
        String until = suspension.until() == null ? "een jaar lang" : "tot het einde daarvan";
        return " Je account was geschorst. Daarom bewaren we " + until
                + " de reden, met een onleesbare afdruk van je mailadres: wie met dat adres terugkomt, is dan nog geschorst.";
    }
}
