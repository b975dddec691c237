package nl.soepsteen.platform.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.changelog.ChangeLog;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the change log which conversations changed, and what they are about with them. Not in the
/// transaction of each contribution: in a lively conversation that would make the whole of it be indexed
/// anew for every sentence, and all who speak wait for one lock. A conversation that was quiet is noted at
/// once; one that goes on, after a pause that grows with its length, so that a long one costs no more than
/// a short one. After each look there is a rest as long as what was noted takes to index a few times over, so that
/// many lively ones together leave most of the machine to those who speak in them.
@Component
class Noting {

    private static final int AT_ONCE = 5;

    /// For each contribution of what was noted: several times what indexing one takes.
    private static final Duration REST = Duration.ofMillis(2);

    /// Short conversations are noted one after the other.
    private static final Duration SHORTEST_REST = Duration.ofMillis(100);

    /// What is hidden must not be found for long.
    private static final Duration LONGEST_REST = Duration.ofSeconds(15);

    /// Two seconds, and one more for every fifty contributions; a minute at most.
    private static final String TAKE = """
            update conversation set noted = changed, noted_at = :now
            where id in (select id from conversation
                         where noted < changed
                           and noted_at < cast(:now as timestamptz)
                               - least(interval '60 seconds', interval '2 seconds' + last_number * interval '20 ms')
                         order by noted_at limit :size for update skip locked)
            returning id, about, last_number""";

    private final JdbcClient jdbc;
    private final Abouts abouts;
    private final ChangeLog changeLog;
    private final Clock clock;
    private volatile long restedAt = System.nanoTime();

    Noting(JdbcClient jdbc, Abouts abouts, ChangeLog changeLog, Clock clock) {
        this.jdbc = jdbc;
        this.abouts = abouts;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    private record Changed(UUID id, @Nullable About about, int contributions) {}

    /// Notes some of those whose time has come.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean noteSome() {
        if (System.nanoTime() - restedAt < 0) {
            return false;
        }
        Instant now = clock.instant();
        List<Changed> changed = jdbc.sql(TAKE)
                .param("now", Timestamp.from(now))
                .param("size", AT_ONCE)
                .query((row, _) -> new Changed(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getString("about"))
                                .flatMap(About::parse)
                                .orElse(null),
                        row.getInt("last_number")))
                .list();
        for (Changed conversation : changed) {
            changeLog.changed(new SubjectId(Conversation.SUBJECT_KIND, conversation.id()));
            @Nullable About about = conversation.about();
            if (about != null) {
                abouts.subject(about).ifPresent(changeLog::changed);
            }
        }
        Duration rest = REST.multipliedBy(
                changed.stream().mapToInt(Changed::contributions).sum());
        if (rest.compareTo(SHORTEST_REST) > 0) {
            restedAt = System.nanoTime() + (rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST).toNanos();
        }
        return changed.size() == AT_ONCE;
    }
}
