package nl.soepsteen.platform.bench.hostile;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import nl.soepsteen.platform.Site;
import nl.soepsteen.platform.bench.load.Asked;
import nl.soepsteen.platform.bench.load.OneByOne;
import nl.soepsteen.platform.bench.load.OneByOne.Answer;
import nl.soepsteen.platform.bench.load.Outcome;
import org.HdrHistogram.Histogram;

/// Puts hostile questions to a site, one after another, so that a time is that of one question and not of a queue.
public final class HostileRun {

    private static final String PAGE = "/zoeken";

    private static final String DATA = "/api/v1/zoeken";
    private static final String SUGGESTIONS = "/zoeken/suggesties";

    /// Has no divisor in common with the number of kinds, which take turns: the other addresses get each kind.
    private static final int OTHERS = 9;
    private static final int SLOWEST = 10;
    private static final int AGAIN = 3;

    private final Site site;
    private final int port;
    private final HostileQuestions questions;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparingLong(Slow::nanos));
    private final List<Reached> reached = new ArrayList<>();
    private int fieldsAsked;

    public HostileRun(int port, HostileQuestions questions) throws IOException, InterruptedException {
        this.site = new Site(port);
        this.port = port;
        this.questions = questions;
        addresses(site).forEach(path -> tallies.put(path, new Tally()));
    }

    /// Where questions can be put; suggestions only when this site has them.
    static List<String> addresses(Site site) throws IOException, InterruptedException {
        boolean suggests = site.get(SUGGESTIONS + "?q=bu").statusCode() != 404;
        return suggests ? List.of(PAGE, DATA, SUGGESTIONS) : List.of(PAGE, DATA);
    }

    /// What one address answered.
    ///
    /// @param statuses how often each status came; 0 for no answer at all
    /// @param latencies nanoseconds
    public record Tally(Map<Integer, Integer> statuses, Histogram latencies) {

        Tally() {
            this(new TreeMap<>(), Outcome.histogram());
        }

        /// How many statuses are from one number up to another, both included.
        int count(int from, int to) {
            return statuses.entrySet().stream()
                    .filter(it -> it.getKey() >= from && it.getKey() <= to)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /// A slow answer.
    ///
    /// @param nanos it took
    /// @param again the best time of three more tries; 0 before they were made
    public record Slow(HostileQuestion question, String path, int status, long nanos, long again) {}

    /// A question with a field's name that found more than its words do.
    ///
    /// @param found with the name's sign
    /// @param words found by the same words
    public record Reached(HostileQuestion question, long found, long words) {}

    /// Questions that do not count, so that code is compiled before any does.
    ///
    /// @param from number of the first
    public void warmUp(int from, int count) throws IOException {
        try (OneByOne asking = new OneByOne(port)) {
            for (int number = from; number < from + count; number++) {
                for (String path : tallies.keySet()) {
                    asking.ask(Asked.data(questions.question(number).address(path)));
                }
            }
        }
    }

    /// Questions 0 to `count`, each at the search page, every ninth at the other addresses too: what answers
    /// there is the same.
    public void ask(int count) throws IOException, InterruptedException {
        try (OneByOne asking = new OneByOne(port)) {
            for (int number = 0; number < count; number++) {
                HostileQuestion question = questions.question(number);
                for (Map.Entry<String, Tally> at : tallies.entrySet()) {
                    if (number % OTHERS == 0 || at.getKey().equals(PAGE)) {
                        ask(question, at.getKey(), at.getValue(), asking);
                    }
                }
                if (question.kind() == HostileKind.FIELDS) {
                    compareWithWords(question);
                }
            }
        }
    }

    private void ask(HostileQuestion question, String path, Tally tally, OneByOne asking) throws IOException {
        Answer answer = asking.ask(asked(question, path));
        tally.statuses().merge(answer.status(), 1, Integer::sum);
        tally.latencies().recordValue(answer.nanos());
        slowest.add(new Slow(question, path, answer.status(), answer.nanos(), 0));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
    }

    private static Asked asked(HostileQuestion question, String path) {
        String address = question.address(path);
        return path.equals(PAGE) ? Asked.page(address) : Asked.data(address);
    }

    private void compareWithWords(HostileQuestion question) throws IOException, InterruptedException {
        fieldsAsked++;
        long found = total(question.value());
        long words = total(question.words());
        if (found > words) {
            reached.add(new Reached(question, found, words));
        }
    }

    private long total(String value) throws IOException, InterruptedException {
        return site.json(DATA + "?q=" + value).path("totaal").asLong(0);
    }

    /// By path.
    public Map<String, Tally> tallies() {
        return tallies;
    }

    /// The ten slowest answers, slowest first, each asked again: what is slow every time is the question's doing,
    /// what is not is the machine's.
    public List<Slow> slowest() throws IOException {
        List<Slow> again = new ArrayList<>();
        try (OneByOne asking = new OneByOne(port)) {
            for (Slow slow : slowest) {
                long best = Long.MAX_VALUE;
                for (int i = 0; i < AGAIN; i++) {
                    best = Math.min(
                            best,
                            asking.ask(asked(slow.question(), slow.path())).nanos());
                }
                again.add(new Slow(slow.question(), slow.path(), slow.status(), slow.nanos(), best));
            }
        }
        again.sort(Comparator.comparingLong(Slow::nanos).reversed());
        return again;
    }

    /// The slowest of all.
    public Duration longest() {
        return Duration.ofNanos(tallies.values().stream()
                .mapToLong(tally -> tally.latencies().getMaxValue())
                .max()
                .orElse(0));
    }

    /// Questions that name a field.
    public int fieldsAsked() {
        return fieldsAsked;
    }

    /// Those of them that found more than their words.
    public List<Reached> reached() {
        return reached;
    }
}
