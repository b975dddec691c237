package nl.soepsteen.platform.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How often one person says something. Kept in memory, on this node only.
@Component
class PostLimit {

    /// In a minute, for a lively evening; and in an hour.
    private static final int IN_A_MINUTE = 10;

    private static final int IN_AN_HOUR = 120;

    private final Cache<UUID, Bucket> people = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /// Whether one more is all right.
    boolean admits(UUID person) {
        return Objects.requireNonNull(people.get(person, _ -> bucket())).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(IN_A_MINUTE).refillGreedy(IN_A_MINUTE, Duration.ofMinutes(1)))
                .addLimit(limit -> limit.capacity(IN_AN_HOUR).refillGreedy(IN_AN_HOUR, Duration.ofHours(1)))
                .build();
    }
}
