package nl.soepsteen.platform.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How often pages were read by people with a browser, as far as was added up: the last minute is not in it.
@Service
public class Readings {

    /// Days that [Times#lastMonth] counts, today included.
    public static final int MONTH = 30;

    private static final String OF = """
            select publication, sum(times) as total, coalesce(sum(times) filter (where day > :before), 0) as lately
            from reading where publication in (:publications) group by publication""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// How often a page was read.
    ///
    /// @param total ever
    /// @param lastMonth in the last 30 days
    public record Times(long total, long lastMonth) {

        /// Of a page that nobody read yet.
        public static final Times NONE = new Times(0, 0);
    }

    /// How often a page was ever read.
    public long total(UUID publication) {
        return of(publication).total();
    }

    /// How often a page was read in the last 30 days.
    public long lastMonth(UUID publication) {
        return of(publication).lastMonth();
    }

    private Times of(UUID publication) {
        return of(List.of(publication)).getOrDefault(publication, Times.NONE);
    }

    /// The same of many pages; those that nobody read are absent.
    public Map<UUID, Times> of(Collection<UUID> publications) {
        if (publications.isEmpty()) {
            return Map.of();
        }
        LocalDate before = Dutch.date(clock.instant()).minusDays(MONTH);
        return jdbc
                .sql(OF)
                .param("before", before)
                .param("publications", publications)
                .query((row, _) -> Map.entry(
                        row.getObject("publication", UUID.class),
                        new Times(row.getLong("total"), row.getLong("lately"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
