package nl.soepsteen.index.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.soepsteen.index.ChangeSource;
import nl.soepsteen.index.ChangeSource.Batch;
import nl.soepsteen.index.ChangeSource.Change;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.follow.SourceCalls.SourceFailedException;
import nl.soepsteen.index.lucene.Schema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The follower's thread: reads what changed, brings the index there, shows it, and starts anew when it must.
///
/// - The *serving* generation answers; the *working* one is written. Mostly they are the same. During a rebuild the
///   serving one is frozen, and the working one takes its place once it has caught up.
/// - A change is shown before it is committed: waiting for the disk would only delay people. A commit follows at most
///   [#COMMIT_AFTER] later, on a thread of its own; what a crash loses is read again.
/// - A rebuild commits once, at its end: an unfinished one is thrown away anyway.
final class Following implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private static final int BATCH = 500;

    /// Documents held in memory at a time.
    private static final int LOAD = 100;

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(1);

    /// Writing files anew because of one page costs much in a large index; several wait for each other.
    private static final Duration PURGE_AT_MOST_EVERY = Duration.ofMinutes(10);

    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 5_000;

    /// Failed writes in a row, without a step that succeeded, before an index is given up.
    private static final int REOPEN_TRIES = 3;

    private static final int REFUSED_KEPT = 100;

    private final DirectoryLock lock;
    private final Generations generations;
    private final Schema schema;
    private final ChangeSource source;
    private final SourceCalls calls = new SourceCalls();
    private final Serving serving;
    private final ExecutorService committer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index-commit").factory());

    private @Nullable Generation served;
    private @Nullable Generation working;
    private boolean askWhetherServedIsCurrent;
    private long committedAt = System.nanoTime();
    private long purgedAt = System.nanoTime() - PURGE_AT_MOST_EVERY.toNanos();
    private long pause = FIRST_PAUSE_MS;
    private int failures;
    private final Map<String, String> refused = new LinkedHashMap<>();

    Following(DirectoryLock lock, Generations generations, Schema schema, ChangeSource source, Serving serving) {
        this.lock = lock;
        this.generations = generations;
        this.schema = schema;
        this.source = source;
        this.serving = serving;
    }

    /// Makes [#run] return soon.
    void stop() {
        calls.stop();
    }

    @Override
    public void run() {
        try {
            adopt();
            while (!calls.isStopped()) {
                round();
            }
        } catch (InterruptedException _) {
            LOG.debug("Told to stop");
        } finally {
            close();
        }
    }

    private void adopt() {
        try {
            Generation found = generations.adopt(calls::isStopped);
            if (found != null) {
                serve(found);
            }
        } catch (IOException | RuntimeException | Error e) {
            LOG.warn("What was there cannot be used; the index is built anew", e);
        }
    }

    private void serve(Generation found) throws IOException {
        boolean current = found.schema().equals(schema);
        try {
            if (current) {
                found.follow();
            }
            serving.publish(found.snapshot());
        } catch (IOException | RuntimeException | Error e) {
            found.retire();
            throw e;
        }
        served = found;
        if (current) {
            working = found;
        } else {
            askWhetherServedIsCurrent = true;
            LOG.info("{} became {}: the index is rebuilt, the old one answers meanwhile", found.schema(), schema);
        }
    }

    private void round() throws InterruptedException {
        try {
            noticeDeletion();
            boolean silent = step();
            failures = 0;
            pause = FIRST_PAUSE_MS;
            serving.problem(refused.isEmpty() ? null : "Cannot be indexed: " + refused);
            if (silent) {
                calls.ask(() -> {
                    source.awaitHint(POLL);
                    return true;
                });
            }
        } catch (SourceFailedException e) {
            LOG.warn("Reading the changes failed; trying again in {} ms", pause, e.getCause());
            serving.problem("The database does not answer: " + e.getCause());
            pause();
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("Writing the index failed; trying again in {} ms", pause, e);
            serving.problem("The index cannot be written: " + e);
            recover();
            pause();
        }
    }

    /// One round of reading and applying.
    ///
    /// @return whether nothing more was there
    private boolean step() throws IOException, InterruptedException, SourceFailedException {
        if (askWhetherServedIsCurrent) {
            askWhetherServedIsCurrent();
        }
        Generation generation = working();
        Position from = generation.position();
        Batch batch = calls.ask(() -> source.after(from.number(), BATCH));
        serving.sawHead(batch.head());
        if (isOfAnotherPast(from, batch)) {
            LOG.warn("The database has another past than the index ({}, head {}): rebuilding", from, batch.head());
            abandon(generation);
            return false;
        }
        apply(batch.changes(), generation);
        generation.reached(batch.end());
        boolean silent = batch.changes().isEmpty() && batch.end().equals(from);
        boolean caughtUp = silent || batch.end().number() >= batch.head();
        if (generation != served && caughtUp) {
            switchTo(generation);
        }
        if (generation == served) {
            show(generation);
            commit(generation);
            if (caughtUp) {
                serving.caughtUp();
                purge(generation);
            }
        }
        return caughtUp;
    }

    private void askWhetherServedIsCurrent() throws InterruptedException, SourceFailedException {
        Position old = serving.position();
        Batch batch = calls.ask(() -> source.after(old.number(), 1));
        serving.sawHead(batch.head());
        if (isOfAnotherPast(old, batch)) {
            serving.otherPast();
        } else if (batch.head() <= old.number()) {
            serving.caughtUp();
        }
        askWhetherServedIsCurrent = false;
    }

    private static boolean isOfAnotherPast(Position from, Batch batch) {
        return from.number() > 0
                && (batch.head() < from.number() || !batch.historyThere().equals(from.history()));
    }

    private Generation working() throws IOException {
        Generation generation = working;
        if (generation == null) {
            serving.rebuilding();
            refused.clear();
            generation = generations.create();
            working = generation;
        }
        return generation;
    }

    private void apply(List<Change> changes, Generation generation)
            throws IOException, InterruptedException, SourceFailedException {
        for (int start = 0; start < changes.size(); start += LOAD) {
            Set<String> ids = new LinkedHashSet<>();
            changes.subList(start, Math.min(start + LOAD, changes.size())).forEach(change -> ids.add(change.id()));
            Map<String, IndexDocument> present = new HashMap<>();
            calls.ask(() -> source.load(ids)).forEach(document -> present.put(document.id(), document));
            for (String id : ids) {
                put(id, present.get(id), generation);
            }
        }
    }

    private void put(String id, @Nullable IndexDocument document, Generation generation) throws IOException {
        refused.remove(shortened(id));
        if (document == null) {
            generation.remove(id);
            return;
        }
        String why = generation.put(document);
        if (why != null && refused.size() < REFUSED_KEPT) {
            refused.put(shortened(id), shortened(why));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /// Never shows less than before: after a failed write the index goes back to its last commit, and searches keep
    /// what they had until it is there again.
    private void show(Generation generation) throws IOException {
        Position shown = serving.position();
        boolean forward = generation.position().number() >= shown.number();
        if (forward && (!generation.position().equals(shown) || generation.takePurged())) {
            serving.publish(generation.snapshot());
        }
    }

    private void commit(Generation generation) throws IOException {
        boolean due = System.nanoTime() - committedAt > COMMIT_AFTER.toNanos();
        if (!generation.isCommitting() && generation.hasUncommitted() && due) {
            generation.commit(committer);
            committedAt = System.nanoTime();
        }
    }

    private void purge(Generation generation) throws IOException {
        boolean due = System.nanoTime() - purgedAt >= PURGE_AT_MOST_EVERY.toNanos();
        if (due && generation.mustPurge() && !generation.isCommitting()) {
            generation.purge(committer);
            purgedAt = System.nanoTime();
        }
    }

    private void switchTo(Generation generation) throws IOException {
        generation.commit();
        committedAt = System.nanoTime();
        Generation old = served;
        serving.replace(generation.snapshot());
        served = generation;
        if (old != null) {
            old.retire();
        }
    }

    /// Writes no more to this one. If it serves, it goes on serving until another takes its place.
    private void abandon(Generation generation) {
        working = null;
        if (generation == served) {
            serving.otherPast();
            generation.freeze();
        } else {
            generation.retire();
        }
    }

    private void noticeDeletion() throws IOException {
        boolean deleted = lock.retakeIfDeleted();
        Generation generation = working;
        if (generation != null && (deleted || isGone(generation))) {
            LOG.warn("Files of the index in {} have gone: rebuilding", generation.path());
            working = null;
            if (generation == served) {
                generation.freeze();
            } else {
                generation.retire();
            }
        }
    }

    /// While a commit is under way the files of the one before go by themselves.
    private static boolean isGone(Generation generation) throws IOException {
        return !generation.isCommitting() && !generation.isThere();
    }

    /// An error of the disk is final for a writer: close it, and go on from the last commit if that is whole.
    private void recover() {
        Generation generation = working;
        working = null;
        if (generation == null) {
            return;
        }
        failures++;
        if (generation != served) {
            generation.retire();
            return;
        }
        generation.freeze();
        if (failures > REOPEN_TRIES) {
            return;
        }
        try {
            generation.reopen(calls::isStopped);
            working = generation;
        } catch (IOException | RuntimeException | Error e) {
            LOG.warn("The index in {} is damaged: rebuilding", generation.path(), e);
            generation.freeze();
        }
    }

    private void pause() throws InterruptedException {
        long now = pause;
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        try {
            calls.ask(() -> {
                Thread.sleep(now);
                return true;
            });
        } catch (SourceFailedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        Generation generation = working;
        // Who stops does not wait for files to be written anew; what was not committed is read again.
        if (generation != null && generation == served && generation.hasUncommitted() && !generation.isPurging()) {
            try {
                generation.commit();
            } catch (IOException | RuntimeException | Error e) {
                LOG.warn("The last changes were not committed; they are read again at the next start", e);
            }
        }
        serving.close();
        if (generation != null && generation != served) {
            generation.retire();
        }
        if (served != null) {
            served.close();
        }
        committer.shutdown();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("Letting go of the index directory failed", e);
        }
    }
}
