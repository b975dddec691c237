package nl.soepsteen.platform.bench.talk;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.soepsteen.platform.bench.load.StolenTime;
import nl.soepsteen.platform.bench.rival.Database;

/// A very lively day: everybody reads along, and what is said comes at an even pace, whether or not what
/// was said before is ready.
public final class TalkRun {

    /// Part of the time that the site is made warm for: on a day like this it has been up for a while.
    public static final int REHEARSED = 10;

    private final TalkScale scale;
    private final int port;
    private final Database database;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<Talker> talkers = new ArrayList<>();
    private final List<Long> rehearsals = new ArrayList<>();
    private final List<Long> conversations = new ArrayList<>();

    /// @param port of the site
    /// @param database of the site
    public TalkRun(TalkScale scale, int port, Database database) {
        this.scale = scale;
        this.port = port;
        this.database = database;
    }

    /// What came of it.
    ///
    /// @param posting from the moment when it should be sent to the answer
    /// @param atFirst the same before that, just after the start, which counts for nothing else
    /// @param stolen what others took of the machine meanwhile
    /// @param appearing from sending until another saw it
    /// @param seen how often somebody saw something new
    /// @param asked how often somebody looked
    /// @param nothingNew of these, heard that there was nothing
    /// @param kept contributions in the database
    /// @param different texts among them
    /// @param disorder readers who saw a number out of order, or missed one
    /// @param failures what was not placed or answered
    public record Result(
            Times posting,
            Times atFirst,
            StolenTime.Share stolen,
            Times appearing,
            long seen,
            long asked,
            long nothingNew,
            long kept,
            long different,
            long disorder,
            List<String> failures) {}

    /// Accounts, signed in, and conversations to be in.
    ///
    /// @param begun as many as there are conversations, twice: those that count come last
    public void prepare(List<Long> begun) throws Exception {
        rehearsals.addAll(begun.subList(0, scale.conversations()));
        conversations.addAll(begun.subList(scale.conversations(), begun.size()));
        for (String link : People.join(database, scale.people())) {
            int number = talkers.size();
            talkers.add(Talker.signIn(client, port, link, number, of(number, conversations)));
        }
    }

    private static long of(int person, List<Long> conversations) {
        return conversations.get(person % conversations.size());
    }

    /// What was played.
    private record Played(
            List<Reader> readers, Arrivals arrivals, Times posting, StolenTime.Share stolen, Queue<String> failures) {}

    /// Everybody reads along while all is said: at the same pace in other conversations first, then in those that
    /// count.
    public Result talk() throws Exception {
        Played first = play(
                rehearsals,
                scale.posts() / REHEARSED,
                scale.during().dividedBy(REHEARSED),
                "Dit is zin %d van de aanloop");
        Played played = play(
                conversations,
                scale.posts(),
                scale.during(),
                "Dit is zin %d van de meting, ongeveer zo lang als wat mensen in een dialoog schrijven.");
        long[] said = PgBench.said(database);
        long[] delays = played.arrivals().delays();
        return new Result(
                played.posting(),
                first.posting(),
                played.stolen(),
                Times.of(delays),
                delays.length,
                played.readers().stream().mapToLong(Reader::asked).sum(),
                played.readers().stream().mapToLong(Reader::nothingNew).sum(),
                said[0],
                said[1],
                played.readers().stream().filter(TalkRun::isInDisorder).count(),
                Stream.concat(first.failures().stream(), played.failures().stream())
                        .limit(5)
                        .toList());
    }

    private Played play(List<Long> where, int posts, Duration during, String sentence) throws Exception {
        Arrivals arrivals = new Arrivals(posts);
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        long[] posting = new long[posts];
        AtomicBoolean over = new AtomicBoolean();
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < scale.people(); i++) {
            readers.add(new Reader(client, port, of(i, where), 1, arrivals));
        }
        try (StolenTime stolen = StolenTime.watch()) {
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < readers.size(); i++) {
                    Reader reader = readers.get(i);
                    long first = scale.every().toNanos() * i / readers.size();
                    people.execute(() -> read(reader, first, over, failures));
                }
                long pace = during.toNanos() / posts;
                long start = System.nanoTime() + scale.every().toNanos();
                List<Future<?>> saying = new ArrayList<>();
                for (int i = 0; i < posts; i++) {
                    int post = i;
                    long due = start + i * pace;
                    sleepUntil(due);
                    saying.add(people.submit(() -> {
                        int person = post % talkers.size();
                        arrivals.sending(post);
                        try {
                            talkers.get(person).say(of(person, where), sentence.formatted(post));
                        } catch (Exception e) {
                            failures.add(String.valueOf(e));
                        }
                        posting[post] = System.nanoTime() - due;
                    }));
                }
                for (Future<?> one : saying) {
                    one.get();
                }
                TimeUnit.NANOSECONDS.sleep(3 * scale.every().toNanos());
                over.set(true);
            }
            Arrays.sort(posting);
            return new Played(readers, arrivals, Times.of(posting), stolen.share(), failures);
        }
    }

    private void read(Reader reader, long first, AtomicBoolean over, Queue<String> failures) {
        long due = System.nanoTime() + first;
        try {
            while (!over.get()) {
                sleepUntil(due);
                due += scale.every().toNanos();
                try {
                    reader.look();
                } catch (Exception e) {
                    failures.add("reading: " + e);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isInDisorder(Reader reader) {
        for (int i = 0; i < reader.numbers().size(); i++) {
            if (reader.numbers().get(i) != i + 2) {
                return true;
            }
        }
        return false;
    }

    /// Contributions a second that so many people place one after the other.
    public double posting(int clients, Duration during) throws Exception {
        AtomicInteger placed = new AtomicInteger();
        long end = System.nanoTime() + during.toNanos();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                people.execute(() -> {
                    while (System.nanoTime() < end) {
                        int number = next.getAndIncrement();
                        int person = number % talkers.size();
                        try {
                            talkers.get(person)
                                    .say(of(person, conversations), "Achter elkaar, nummer " + number + " " + begin);
                            placed.incrementAndGet();
                        } catch (Exception e) {
                            failures.add(String.valueOf(e));
                        }
                    }
                });
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("Not all placed: " + failures.peek());
        }
        return placed.get() / ((System.nanoTime() - begin) / 1e9);
    }

    /// Of bare PostgreSQL with the same inserts.
    public double bare(Path folder, int clients, Duration during) throws Exception {
        return PgBench.run(database, folder, clients, conversations.size(), talkers.size(), during);
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
