package nl.soepsteen.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The steps from a locked folder, in whatever state it was left, to a running server.
///
/// @param installation where everything is
record Startup(Installation installation) {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    /// SQLSTATE for a wrong password.
    private static final String INVALID_PASSWORD = "28P01";

    /// @param server the running server
    /// @param password of the application's role
    record Result(Server server, Password password) {}

    /// Makes the database where missing, starts it, and lets the application in. When this fails no server runs.
    ///
    /// @throws DatabaseStartException with a message for people
    Result run() throws IOException {
        clearUp();
        installation.folder().tidy(installation.binaries().folder());
        prepareCluster();
        boolean ready = false;
        try {
            Server server = Server.start(installation);
            Result result = new Result(server, letApplicationIn(server));
            ready = true;
            return result;
        } finally {
            if (!ready) {
                installation.processes().end();
            }
        }
    }

    /// Starts the server again after it died; everyone keeps using the same port.
    Server again(int port) throws IOException {
        clearUp();
        return Server.restart(port, installation);
    }

    /// After this no server runs on the folder and none is said to.
    private void clearUp() throws IOException {
        ServerProcesses processes = installation.processes();
        Cluster cluster = new Cluster(installation.folder());
        if (!processes.alive().isEmpty()) {
            LOG.info("Een PostgreSQL van een eerdere keer draait nog; Soepsteen stopt die eerst.");
            processes.end();
        }
        cluster.refuseForeignServer(processes);
        cluster.forgetDeadServer();
    }

    private void prepareCluster() throws IOException {
        DatabaseFolder folder = installation.folder();
        Cluster cluster = new Cluster(folder);
        if (!cluster.exists()) {
            LOG.info("Soepsteen maakt een nieuwe database in {}.", folder.root());
            cluster.initialise(installation);
        } else if (!Files.exists(folder.passwordFile())) {
            LOG.warn("Het wachtwoordbestand {} is weg; Soepsteen maakt een nieuw.", folder.passwordFile());
            cluster.replaceLostPassword(installation);
        }
    }

    private Password letApplicationIn(Server server) throws IOException {
        DatabaseFolder folder = installation.folder();
        Password superuser =
                new Password(Files.readString(folder.passwordFile()).strip());
        try {
            return ApplicationRole.prepare(server.port(), superuser);
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
}
