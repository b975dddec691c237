package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL 18 under `<data>/postgres` that needs no configuration and never loses a confirmed transaction,
/// whatever happens to us or to it. See `docs/decisions/2026-11-22-embedded-postgres.md`.
///
/// It is started by [#start(Path)] and stopped by [#close()], after everything that uses it. When the server dies by
/// itself it is started again on the same port, so that a connection pool recovers without knowing. Safe for use by
/// several threads.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final FolderLock lock;
    private final Installation installation;
    private final int port;
    private final Password password;
    private final ReentrantLock change = new ReentrantLock();
    private Server server;
    private Deathwatch watch;
    private boolean closed;
    private final Thread guard = Thread.ofVirtual().name("database-guard").unstarted(this::guard);

    private EmbeddedPostgres(FolderLock lock, Installation installation, Startup.Result start) {
        this.lock = lock;
        this.installation = installation;
        this.server = start.server();
        this.port = server.port();
        this.password = start.password();
        this.watch = Deathwatch.over(server, installation);
    }

    /// Starts the database in this data folder; the folder and all in it are made when missing, and what an earlier
    /// process left behind is cleared up first.
    ///
    /// @param dataFolder the data folder of Soepsteen; relative to the working directory or absolute
    /// @throws DatabaseStartException with a message for people when it cannot be started
    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, ServerAccount::choose);
    }

    static EmbeddedPostgres start(Path dataFolder, Function<DatabaseFolder, ServerAccount> account) {
        DatabaseFolder folder = DatabaseFolder.in(dataFolder);
        FolderLock lock = FolderLock.take(folder);
        boolean started = false;
        try {
            new Cluster(folder).refuseOtherVersions();
            Installation installation = new Installation(folder, Binaries.unpack(folder), account.apply(folder));
            EmbeddedPostgres database = new EmbeddedPostgres(lock, installation, new Startup(installation).run());
            database.guard.start();
            started = true;
            return database;
        } catch (IOException e) {
            throw StartFailure.of(e, folder.root());
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /// Address for JDBC, without user and password; stays the same as long as this object is open.
    public String jdbcUrl() {
        return ApplicationRole.url(port, ApplicationRole.NAME);
    }

    /// The role of the application: owner of its database, no superuser.
    public String username() {
        return ApplicationRole.NAME;
    }

    /// The password of [#username()]; another one after every start, kept in memory only.
    public String password() {
        return password.text();
    }

    /// Where the server listens, on 127.0.0.1 only.
    public int port() {
        return port;
    }

    /// Stops the database: what is running is rolled back, what was confirmed is on the disk. Returns when no process
    /// is left. A second call does nothing.
    @Override
    public void close() {
        guard.interrupt();
        boolean interrupted = Thread.interrupted();
        change.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            installation.processes().end();
            watch.close();
        } finally {
            change.unlock();
            lock.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Looks twice a second whether the server still lives, and starts it again when it does not.
    private void guard() {
        Duration pause = LOOK_EVERY;
        while (true) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                return;
            }
            pause = lookAfterServer() ? LOOK_EVERY : longer(pause);
            pruneLog();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private boolean lookAfterServer() {
        change.lock();
        try {
            if (!closed && !installation.processes().isOurs(server.process())) {
                LOG.error(
                        "PostgreSQL is onverwacht gestopt; Soepsteen start het opnieuw. Bevestigde gegevens blijven.");
                watch.close();
                server = new Startup(installation).again(port);
                watch = Deathwatch.over(server, installation);
                LOG.info("PostgreSQL draait weer.");
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL wil niet opnieuw starten; Soepsteen blijft het proberen.", e);
            return false;
        } finally {
            change.unlock();
        }
    }

    private void pruneLog() {
        try {
            new ServerLog(installation.folder().logs()).prune();
        } catch (IOException e) {
            LOG.debug("old log files stay for now", e);
        }
    }
}
