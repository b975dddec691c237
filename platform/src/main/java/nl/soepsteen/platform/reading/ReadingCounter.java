package nl.soepsteen.platform.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Counts in memory, so that reading a page costs the database nothing; [ReadingKeeper] adds it up there.
@Component
public class ReadingCounter {

    private final ConcurrentMap<PageAndDay, Long> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    ReadingCounter(Clock clock) {
        this.clock = clock;
    }

    /// What is counted apart: a page, on a day in the Netherlands.
    record PageAndDay(String slug, LocalDate day) {}

    /// Somebody read a page, now.
    public void count(Slug page) {
        counted.merge(new PageAndDay(page.value(), Dutch.date(clock.instant())), 1L, Long::sum);
    }

    /// Takes what was counted since the last time. Every reading is taken once, also when pages are read meanwhile.
    Map<PageAndDay, Long> take() {
        Map<PageAndDay, Long> taken = new HashMap<>();
        for (PageAndDay read : counted.keySet()) {
            Long times = counted.remove(read);
            if (times != null) {
                taken.put(read, times);
            }
        }
        return taken;
    }

    /// Puts back what could not be kept.
    void putBack(Map<PageAndDay, Long> taken) {
        taken.forEach((read, times) -> counted.merge(read, times, Long::sum));
    }
}
