package nl.soepsteen.platform.following;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/// How often somebody wants a digest.
public enum Rhythm {
    WEEKLY("week", "Elke maandagochtend"),
    DAILY("dag", "Elke ochtend"),
    NONE("nooit", "Nooit");

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime TIME = LocalTime.of(7, 30);

    private final String word;
    private final String label;

    Rhythm(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// As forms send it.
    public String word() {
        return word;
    }

    /// As people read it.
    public String label() {
        return label;
    }

    /// The rhythm with this word.
    public static Optional<Rhythm> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    /// The latest moment not after this one at which such a digest goes out: half past seven in the Netherlands, on
    /// Monday or every day.
    ///
    /// @throws IllegalStateException when none ever goes out
    Instant latest(Instant now) {
        if (this == NONE) {
            throw new IllegalStateException("No digest goes out");
        }
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime turn = here.with(TIME);
        if (this == WEEKLY) {
            turn = turn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        return (turn.isAfter(here) ? turn.minusDays(this == WEEKLY ? 7 : 1) : turn).toInstant();
    }
}
