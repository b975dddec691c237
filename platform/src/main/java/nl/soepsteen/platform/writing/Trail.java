package nl.soepsteen.platform.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened to a contribution, step by step, for its author to follow.
@Component
public class Trail {

    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What can happen, with what the author reads.
    public enum Step {
        RECEIVED("Ontvangen"),
        TAKEN_BACK("Teruggehaald om te veranderen"),
        READ("Gelezen door de redactie"),
        EDITED("De redactie vulde gegevens aan"),
        ASKED("De redactie heeft een vraag"),
        ANSWERED("Antwoord van de schrijver"),
        RETURNED("Teruggegeven, met een reden"),
        PUBLISHED("Gepubliceerd"),
        CHANGED("Gewijzigd"),
        ARCHIVED("In het archief gezet"),
        UNARCHIVED("Uit het archief gehaald"),
        RENAMED("Kreeg een ander adres"),
        WITHDRAWN("Weggehaald"),
        RESTORED("Teruggezet");

        private final String inWords;

        Step(String inWords) {
            this.inWords = inWords;
        }

        /// A few Dutch words.
        public String inWords() {
            return inWords;
        }
    }

    /// One step.
    ///
    /// @param message what was said with it, or null
    /// @param by who did it, or null when they are gone
    public record Entry(
            Step step, @Nullable String message, @Nullable UUID by, Instant at) {}

    void ofDraft(UUID draft, Step step, @Nullable String message, @Nullable UUID by) {
        add("draft", draft, step, message, by);
    }

    void ofPage(UUID publication, Step step, @Nullable String message, @Nullable UUID by) {
        add("publication", publication, step, message, by);
    }

    private void add(String column, UUID about, Step step, @Nullable String message, @Nullable UUID by) {
        jdbc.sql("insert into trail (%s, step, message, by_person, at) values (:about, :step, :message, :by, :now)"
                        .formatted(column))
                .param("about", about)
                .param("step", step.name())
                .param("message", message == null || message.isBlank() ? null : message.strip())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// A draft that became a page: its steps go along.
    void move(UUID draft, UUID publication) {
        jdbc.sql("update trail set draft = null, publication = :publication where draft = :draft")
                .param("publication", publication)
                .param("draft", draft)
                .update();
    }

    /// The steps of a draft, in order.
    public List<Entry> ofDraft(UUID draft) {
        return of("draft", draft);
    }

    /// The steps of a page, in order.
    public List<Entry> ofPage(UUID publication) {
        return of("publication", publication);
    }

    /// Whether a step was taken with a draft since it was last sent in.
    boolean hasSinceSent(UUID draft, Step step) {
        return jdbc.sql("""
                        select exists (select 1 from trail where draft = :draft and step = :step and id >
                            (select coalesce(max(id), 0) from trail where draft = :draft and step = 'RECEIVED'))""")
                .param("draft", draft)
                .param("step", step.name())
                .query(Boolean.class)
                .single();
    }

    private List<Entry> of(String column, UUID about) {
        return jdbc.sql("select step, message, by_person, at from trail where %s = :about order by id"
                        .formatted(column))
                .param("about", about)
                .query((row, _) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Step.valueOf(row.getString("step")),
                row.getString("message"),
                row.getObject("by_person", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
