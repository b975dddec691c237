package nl.soepsteen.index.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Position;
import nl.soepsteen.index.lucene.Documents;
import nl.soepsteen.index.lucene.IndexView;
import nl.soepsteen.index.lucene.Schema;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One index, built from number 0 and kept up since, in a directory of its own.
///
/// It is *followed* (has a writer) or *frozen* (answers only). Used by the follower's thread alone, except for
/// [#readerClosed].
final class Generation {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private final Path path;
    private final Directory directory;
    private final Schema schema;
    private Position position;
    private boolean complete;
    private boolean uncommitted;
    private boolean removed;
    private boolean purging;
    private boolean purged;
    private @Nullable IndexWriter writer;
    private @Nullable Future<?> committing;
    private @Nullable Snapshot latest;
    private Set<String> expectedFiles = Set.of(IndexWriter.WRITE_LOCK_NAME);

    private int openReaders;
    private boolean retired;

    private Generation(Path path, Directory directory, Schema schema, Position position, boolean complete) {
        this.path = path;
        this.directory = directory;
        this.schema = schema;
        this.position = position;
        this.complete = complete;
    }

    /// An empty one, followed.
    ///
    /// @param directory at that path; closed with the generation
    static Generation create(Path path, Directory directory, Schema schema) throws IOException {
        Generation generation = new Generation(path, directory, schema, Position.NONE, false);
        try {
            generation.writer = Writing.create(directory);
            return generation;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /// What is there, verified and frozen.
    ///
    /// @param directory at that path; closed with the generation
    /// @throws IOException or a runtime exception when it is damaged
    static Generation open(Path path, Directory directory, BooleanSupplier stop) throws IOException {
        try {
            CommitData data = Verification.verify(directory, stop);
            return new Generation(path, directory, data.schema(), data.position(), data.complete());
        } catch (IOException | RuntimeException | Error e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    Schema schema() {
        return schema;
    }

    /// What of the database it holds, committed or not.
    Position position() {
        return position;
    }

    boolean isComplete() {
        return complete;
    }

    boolean hasUncommitted() {
        return uncommitted;
    }

    /// Goes on from the last commit.
    void follow() throws IOException {
        IndexWriter open = Writing.open(directory);
        writer = open;
        removed = open.hasDeletions();
        rememberCommit();
    }

    /// After a failed write: drops what was not committed, verifies what was, and goes on from there.
    void reopen(BooleanSupplier stop) throws IOException {
        freeze();
        CommitData data = Verification.verify(directory, stop);
        position = data.position();
        complete = data.complete();
        uncommitted = false;
        follow();
    }

    /// Puts a document in, in place of what had its id.
    ///
    /// @return null, or why this document cannot be indexed; it is then absent, and the others go on
    @Nullable
    String put(IndexDocument document) throws IOException {
        IndexWriter open = writer();
        uncommitted = true;
        try {
            open.updateDocument(Documents.idTerm(document.id()), Documents.toLucene(document));
            return null;
        } catch (RuntimeException e) {
            if (!open.isOpen()) {
                throw e;
            }
            open.deleteDocuments(Documents.idTerm(document.id()));
            LOG.error("Document {} cannot be indexed and is left out", document.id(), e);
            return String.valueOf(e.getMessage());
        }
    }

    void remove(String id) throws IOException {
        uncommitted = true;
        removed = true;
        writer().deleteDocuments(Documents.idTerm(id));
    }

    /// Whether documents were removed whose words may still lie in the files.
    boolean mustPurge() {
        return removed;
    }

    /// Writes the files anew that hold something of documents that were removed or changed. Until then a removed
    /// document is found by nobody, but its words lie on the disk. Done beside the follower; the next commit drops
    /// the old files.
    void purge(ExecutorService beside) throws IOException {
        IndexWriter open = writer();
        removed = false;
        purging = true;
        committing = beside.submit(() -> {
            open.forceMergeDeletes(true);
            return null;
        });
    }

    /// Whether files are being written anew now.
    boolean isPurging() {
        return purging;
    }

    /// Whether files were written anew since this was asked last: the old ones go once a new snapshot is shown.
    boolean takePurged() {
        boolean was = purged;
        purged = false;
        return was;
    }

    /// All changes up to here have been put in.
    void reached(Position end) {
        uncommitted |= !end.equals(position);
        position = end;
    }

    /// Makes what was put in durable, together with how far that is. From now on it is complete.
    void commit() throws IOException {
        finishCommit();
        IndexWriter open = prepareCommit();
        open.commit();
        rememberCommit();
    }

    /// The same, but the disk is waited for elsewhere, and more may be put in meanwhile. The commit may then hold more
    /// than it says, never less: what it holds too much is put in again after a crash, which changes nothing.
    void commit(ExecutorService beside) throws IOException {
        IndexWriter open = prepareCommit();
        committing = beside.submit(open::commit);
    }

    private IndexWriter prepareCommit() throws IOException {
        IndexWriter open = writer();
        complete = true;
        uncommitted = false;
        open.setLiveCommitData(
                new CommitData(schema, position, complete).toMap().entrySet());
        return open;
    }

    /// Whether a commit is under way. The first call after it ended takes note of how.
    ///
    /// @throws IOException when it failed
    boolean isCommitting() throws IOException {
        Future<?> running = committing;
        if (running == null || !running.isDone()) {
            return running != null;
        }
        finishCommit();
        return false;
    }

    private void finishCommit() throws IOException {
        Future<?> running = committing;
        if (running == null) {
            return;
        }
        committing = null;
        try {
            running.get();
        } catch (ExecutionException e) {
            throw new IOException("Committing failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (purging) {
            purging = false;
            purged = true;
            uncommitted = true;
        } else {
            rememberCommit();
        }
    }

    private void rememberCommit() throws IOException {
        Set<String> files =
                new HashSet<>(SegmentInfos.readLatestCommit(directory).files(true));
        files.add(IndexWriter.WRITE_LOCK_NAME);
        expectedFiles = files;
    }

    /// What was put in so far, for answering. Costs nothing when nothing changed.
    Snapshot snapshot() throws IOException {
        IndexWriter open = writer;
        Snapshot before = latest;
        DirectoryReader newer;
        if (before == null || before.reader().getRefCount() == 0) {
            newer = open == null ? DirectoryReader.open(directory) : DirectoryReader.open(open);
        } else {
            newer = open == null ? null : DirectoryReader.openIfChanged(before.reader(), open);
        }
        if (newer != null) {
            latest = new Snapshot(newer, new IndexView(newer, position));
            readerOpened(newer);
        } else if (before != null) {
            before.reader().incRef();
            latest = new Snapshot(before.reader(), before.view().at(position));
        }
        return Objects.requireNonNull(latest);
    }

    /// Whether the files on disk are those of the last commit. False when somebody deleted some or all.
    boolean isThere() {
        return Verification.allThere(directory, expectedFiles);
    }

    /// Stops writing, drops what was not committed, and breaks off merges; waits for a commit under way. Never fails.
    void freeze() {
        IndexWriter open = writer;
        writer = null;
        latest = null;
        committing = null;
        purging = false;
        if (open != null) {
            try {
                open.rollback();
            } catch (IOException | RuntimeException | Error e) {
                LOG.warn("Closing the index writer of {} failed", path, e);
            }
        }
    }

    /// Deletes it, as soon as no search uses it any more.
    void retire() {
        freeze();
        synchronized (this) {
            retired = true;
        }
        deleteIfUnused();
    }

    /// Closes it, and leaves it on disk.
    void close() {
        freeze();
        IOUtils.closeWhileHandlingException(directory);
    }

    private synchronized void readerOpened(DirectoryReader reader) {
        openReaders++;
        reader.getReaderCacheHelper().addClosedListener(_ -> readerClosed());
    }

    private void readerClosed() {
        synchronized (this) {
            openReaders--;
        }
        deleteIfUnused();
    }

    private void deleteIfUnused() {
        synchronized (this) {
            if (!retired || openReaders > 0) {
                return;
            }
        }
        IOUtils.closeWhileHandlingException(directory);
        Generations.delete(path);
    }

    private IndexWriter writer() throws IOException {
        IndexWriter open = writer;
        if (open == null) {
            throw new IOException("The index in " + path + " is frozen");
        }
        return open;
    }
}
