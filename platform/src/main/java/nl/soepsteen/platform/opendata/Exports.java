package nl.soepsteen.platform.opendata;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.web.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives all hits of a search, however many. The work is bounded: few exports at once, a limit to the hits in one file,
/// and a limit to the time; memory holds one answer of the index at a time.
@Component
public class Exports {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AllHits all;
    private final Clock clock;
    private final int most;
    private final Duration longest;

    /// @param most hits in one file, a multiple of what the index gives at once
    /// @param longest a file may take, so that a reader who stops reading keeps no place for ever
    Exports(
            AllHits all,
            Clock clock,
            @Value("${soepsteen.export.most:50000}") int most,
            @Value("${soepsteen.export.longest:PT5M}") Duration longest) {
        if (most < 1 || most % SearchRequest.MAX_SIZE != 0) {
            throw new IllegalArgumentException("Not a multiple of %d: %d".formatted(SearchRequest.MAX_SIZE, most));
        }
        this.all = all;
        this.clock = clock;
        this.most = most;
        this.longest = longest;
    }

    /// The most hits that one file holds.
    public int most() {
        return most;
    }

    /// Asks the search; the caller closes what it gets.
    ///
    /// @throws UnavailableException when as many exports as may are running
    public Export of(SearchQuestion question) {
        if (!places.tryAcquire()) {
            throw new UnavailableException("%d exports are running already".formatted(AT_ONCE));
        }
        try {
            return new Running(all.answers(question).iterator());
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private final class Running implements Export {

        private final Iterator<SearchAnswer> answers;
        private final SearchAnswer first;
        private final Instant deadline = clock.instant().plus(longest);
        private boolean closed;

        Running(Iterator<SearchAnswer> answers) {
            this.answers = answers;
            this.first = answers.next();
        }

        @Override
        public long total() {
            return first.total();
        }

        @Override
        public void writeTo(Form form) throws IOException {
            form.begin(first.total());
            SearchAnswer answer = first;
            int written = write(answer, form);
            while (written < most && answers.hasNext()) {
                if (clock.instant().isAfter(deadline)) {
                    throw new UnavailableException("An export took longer than " + longest);
                }
                answer = answers.next();
                written += write(answer, form);
            }
            @Nullable Cursor rest = answer.next();
            form.end(rest);
        }

        private static int write(SearchAnswer answer, Form form) throws IOException {
            for (var hit : answer.hits()) {
                form.add(hit);
            }
            return answer.hits().size();
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                places.release();
            }
        }
    }
}
