package nl.soepsteen.platform.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody's page, the addresses it had, and that they wrote to people.
@Component
class ProfileRecord implements PersonalRecord {

    private final Profiles profiles;
    private final JdbcClient jdbc;

    ProfileRecord(Profiles profiles, JdbcClient jdbc) {
        this.profiles = profiles;
        this.jdbc = jdbc;
    }

    record Eigen(@Nullable Pagina pagina, List<String> adressen, List<Instant> berichtenVerstuurd) {}

    record Pagina(
            String woorden,
            List<String> themas,
            List<Plek> plekken,
            boolean zichtbaar,
            boolean verborgenDoorRedactie,
            Instant gewijzigd) {}

    record Plek(String plek, boolean verbindt) {}

    @Override
    public String name() {
        return "eigen-pagina";
    }

    @Override
    public Set<String> tables() {
        return Set.of("person_page", "person_page_theme", "person_page_place", "person_slug", "person_message");
    }

    @Override
    public Object of(Person person) {
        Optional<Pagina> page = profiles.of(person.id())
                .map(profile -> new Pagina(
                        profile.words(),
                        profile.themes(),
                        profile.places().stream()
                                .map(where -> new Plek(where.path(), where.connects()))
                                .toList(),
                        profile.shown(),
                        profile.hidden(),
                        profile.changedAt()));
        return new Eigen(
                page.orElse(null),
                profiles.slugs(person.id()).stream().map(Profile::address).toList(),
                jdbc.sql("select sent_at from person_message where person = :person order by sent_at")
                        .param("person", person.id())
                        .query((row, _) -> row.getTimestamp("sent_at").toInstant())
                        .list());
    }

    /// The database deletes it all.
    @Override
    public void forget(Person person, Texts texts) {
        profiles.forget(person.id());
    }
}
