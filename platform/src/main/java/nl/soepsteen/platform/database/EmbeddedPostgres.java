package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL 18 under `<data>/postgres` that needs no configuration and never loses a confirmed transaction,
/// whatever happens to us or to it. See `docs/decisions/2026-11-22-embedded-postgres.md`.
///
/// It is started by [#start(Path)] and stopped by [#close()], after everything that uses it. When the server dies by
/// itself it is started again on the same port, so that a connection pool recovers without knowing.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    /// SQLSTATE for a wrong password.
    private static final String INVALID_PASSWORD = "28P01";

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final FolderLock lock;
    private final Installation installation;
    private final Password password;
    private final ReentrantLock change = new ReentrantLock();
    private Server server;
    private Deathwatch watch;
    private boolean closed;
    private final Thread guard = Thread.ofVirtual().name("database-guard").unstarted(this::guard);

    private EmbeddedPostgres(FolderLock lock, Installation installation, Server server, Password password) {
        this.lock = lock;
        this.installation = installation;
        this.server = server;
        this.password = password;
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
            EmbeddedPostgres database = start(folder, lock, account);
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

    private static EmbeddedPostgres start(
            DatabaseFolder folder, FolderLock lock, Function<DatabaseFolder, ServerAccount> account)
            throws IOException {
        Cluster cluster = new Cluster(folder);
        cluster.refuseOtherVersions();
        Installation installation = new Installation(folder, Binaries.unpack(folder), account.apply(folder));
        clearUp(installation);
        folder.tidy(installation.binaries().folder());
        if (!cluster.exists()) {
            LOG.info("Soepsteen maakt een nieuwe database in {}.", folder.root());
            cluster.initialise(installation);
        } else if (!Files.exists(folder.passwordFile())) {
            LOG.warn("Het wachtwoordbestand {} is weg; Soepsteen maakt een nieuw.", folder.passwordFile());
            installation.account().adopt(folder);
            cluster.replaceLostPassword(installation);
        }
        Server server = Server.start(installation);
        boolean ready = false;
        try {
            Password password = prepareRole(server, folder);
            EmbeddedPostgres database = new EmbeddedPostgres(lock, installation, server, password);
            database.guard.start();
            ready = true;
            return database;
        } finally {
            if (!ready) {
                installation.processes().end();
            }
        }
    }

    /// After this no server runs on the folder and none is said to.
    private static void clearUp(Installation installation) throws IOException {
        ServerProcesses processes = installation.processes();
        Cluster cluster = new Cluster(installation.folder());
        if (!processes.alive().isEmpty()) {
            LOG.info("Een PostgreSQL van een eerdere keer draait nog; Soepsteen stopt die eerst.");
            processes.end();
        }
        cluster.refuseForeignServer(processes);
        cluster.forgetDeadServer();
    }

    private static Password prepareRole(Server server, DatabaseFolder folder) throws IOException {
        try {
            return ApplicationRole.prepare(
                    server.port(),
                    new Password(Files.readString(folder.passwordFile()).strip()));
        } catch (SQLException e) {
            if (INVALID_PASSWORD.equals(e.getSQLState())) {
                throw new DatabaseStartException("""
                        Het wachtwoord in %s hoort niet bij deze database. Haal dat bestand weg en start opnieuw: \
                        Soepsteen maakt dan een nieuw wachtwoord. De gegevens blijven.""".formatted(folder.passwordFile()), e);
            }
            throw new DatabaseStartException(
                    "PostgreSQL draait, maar Soepsteen kan er niet mee werken (%s). Het logboek staat in %s."
                            .formatted(e.getMessage(), folder.logs()),
                    e);
        }
    }

    /// Address for JDBC, without user and password; stays the same as long as this object is open.
    public String jdbcUrl() {
        return ApplicationRole.url(port(), ApplicationRole.NAME);
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
        change.lock();
        try {
            return server.port();
        } finally {
            change.unlock();
        }
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
                clearUp(installation);
                server = Server.restart(server.port(), installation);
                watch = Deathwatch.over(server, installation);
                LOG.info("PostgreSQL draait weer.");
            }
            new ServerLog(installation.folder().logs()).prune();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL wil niet opnieuw starten; Soepsteen blijft het proberen.", e);
            return false;
        } finally {
            change.unlock();
        }
    }
}
