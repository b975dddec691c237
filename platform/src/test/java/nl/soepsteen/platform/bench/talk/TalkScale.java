package nl.soepsteen.platform.bench.talk;

import java.time.Duration;

/// How large a run is. The dialogue that the sources tell of had 155 people and 2,831 messages; this is ten
/// times that.
///
/// @param people who read along, and speak
/// @param conversations that they are in
/// @param posts that are placed
/// @param during which they are placed, evenly
/// @param every how often a reader looks for what is new
/// @param stretch of the comparison with bare PostgreSQL
/// @param shortLength contributions of the short conversation that is opened
/// @param longLength of the long one
/// @param complete false for a small run that shows that everything works: its figures mean nothing
public record TalkScale(
        int people,
        int conversations,
        int posts,
        Duration during,
        Duration every,
        Duration stretch,
        int shortLength,
        int longLength,
        boolean complete) {

    public static final TalkScale FULL = new TalkScale(
            1_550, 40, 28_310, Duration.ofMinutes(10), Duration.ofSeconds(4), Duration.ofSeconds(20), 50, 5_000, true);

    public static final TalkScale SMALL = new TalkScale(
            60, 4, 200, Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(3), 50, 500, false);
}
