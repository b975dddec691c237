package nl.soepsteen.platform.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// When digests go out.
class RhythmTest {

    private static Instant weekly(String now) {
        return Rhythm.WEEKLY.latest(Instant.parse(now));
    }

    private static Instant daily(String now) {
        return Rhythm.DAILY.latest(Instant.parse(now));
    }

    @Test
    void onMondayAtHalfPastSevenWhereTheReadersAre() {
        assertThat(weekly("2026-11-23T06:30:00Z")).isEqualTo("2026-11-23T06:30:00Z");
        assertThat(weekly("2026-11-23T06:29:59Z")).isEqualTo("2026-11-16T06:30:00Z");
        assertThat(weekly("2026-11-29T23:00:00Z")).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void everyDayAlsoWhenTheClockChanges() {
        assertThat(daily("2026-10-24T05:30:00Z")).isEqualTo("2026-10-24T05:30:00Z");
        assertThat(daily("2026-10-25T06:00:00Z")).isEqualTo("2026-10-24T05:30:00Z");
        assertThat(daily("2026-10-25T06:30:00Z")).isEqualTo("2026-10-25T06:30:00Z");
        assertThat(weekly("2026-10-26T06:30:00Z")).isEqualTo("2026-10-26T06:30:00Z");
        assertThat(weekly("2026-10-25T22:00:00Z")).isEqualTo("2026-10-19T05:30:00Z");
    }
}
