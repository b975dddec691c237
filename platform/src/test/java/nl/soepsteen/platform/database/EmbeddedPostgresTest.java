package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.platform.LiveFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

    @RegisterExtension
    final DataFolders folders = new DataFolders();

    @Test
    void theFirstStartMakesAllThatIsNeeded() throws Exception {
        Path data = folders.unpacked();

        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            Sql.tell(database, "CREATE TABLE soup AS SELECT 'stone' AS ingredient");

            assertThat(Sql.ask(database, "SELECT ingredient FROM soup")).isEqualTo("stone");
        }
    }

    @Test
    void theNextStartKeepsTheData() throws Exception {
        Path data = folders.stopped();
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            Sql.tell(database, "CREATE TABLE soup AS SELECT 'stone' AS ingredient");
        }

        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT ingredient FROM soup")).isEqualTo("stone");
        }
    }

    @Test
    void onlyTheOwnerCanLookInside() throws Exception {
        Path data = folders.unpacked();
        Path postgres = data.resolve("postgres");
        Files.setPosixFilePermissions(postgres, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (EmbeddedPostgres _ = EmbeddedPostgres.start(data)) {
            assertThat(LiveFolder.entries(postgres))
                    .isNotEmpty()
                    .noneMatch(file -> !Files.isSymbolicLink(file) && isOpenToOthers(file));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(postgres.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(postgres.resolve("password"))).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void afterClosingNoProcessIsLeft() throws Exception {
        Path data = folders.stopped();
        Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
        EmbeddedPostgres database = EmbeddedPostgres.start(data);
        assertThat(Processes.in(data)).isNotEmpty();
        List<ProcessHandle> helpers = ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child))
                .toList();

        database.close();
        database.close();

        assertThat(Processes.in(data)).isEmpty();
        Processes.await("helpers to end", () -> helpers.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void closingDoesNotWaitForThoseWhoAreStillConnected() throws Exception {
        EmbeddedPostgres database = EmbeddedPostgres.start(folders.stopped());
        try (Connection connection = Sql.connect(database)) {
            database.close();

            assertThatThrownBy(() -> Sql.ask(connection, "SELECT 1")).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gegevens van de wijk", "Één buurt ’s avonds", "it's \"$HOME\" `x` \\n & ; #"})
    void theDataFolderMayHaveAnyName(String name) throws Exception {
        Path data = folders.empty().resolve(name);
        folders.stopped(data);

        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
        }
        assertThat(Processes.in(data)).isEmpty();
    }

    @Test
    void theDataFolderMayBeRelative() throws Exception {
        Path data = folders.stopped();
        Path relative = Path.of("").toAbsolutePath().relativize(data);

        try (EmbeddedPostgres database = EmbeddedPostgres.start(relative)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(Processes.in(data)).isNotEmpty();
        }
    }

    @Test
    void theDataFolderMayBeALink() throws Exception {
        Path data = folders.stopped();
        Path link = Files.createSymbolicLink(folders.empty(), data);

        try (EmbeddedPostgres database = EmbeddedPostgres.start(link)) {
            assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(Processes.in(data)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("accountsThatWorkHere")
    void itRunsUnderEveryAccountThatThisSystemOffers(ServerAccount account) throws Exception {
        Path data = folders.stopped();
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data, folder -> usable(account, folder))) {
            Sql.tell(database, "CREATE TABLE soup AS SELECT 'stone' AS ingredient");
            assertThat(Files.getPosixFilePermissions(data)).doesNotContain(PosixFilePermission.OTHERS_EXECUTE);
        }

        // The next one may run under another account: the files go along.
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(Sql.ask(database, "SELECT ingredient FROM soup")).isEqualTo("stone");
        }
    }

    /// As root there are two ways not to be root; otherwise we are just ourselves.
    static List<ServerAccount> accountsThatWorkHere() throws IOException {
        Path folder = Files.createTempDirectory("soepsteen-account");
        try {
            DatabaseFolder database = DatabaseFolder.in(folder);
            ServerAccount chosen = ServerAccount.choose(database);
            if (chosen.equals(ServerAccount.own())) {
                return List.of(chosen);
            }
            return Stream.concat(Stream.of(ServerAccount.rootWithoutPower()), ServerAccount.nobody(folder).stream())
                    .filter(account -> account.worksIn(database))
                    .toList();
        } finally {
            PrivateFiles.deleteTree(folder);
        }
    }

    private static ServerAccount usable(ServerAccount account, DatabaseFolder folder) {
        assertThat(account.worksIn(folder)).isTrue();
        return account;
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            return !PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .endsWith("------");
        } catch (java.nio.file.NoSuchFileException _) {
            return false; // PostgreSQL removed it while we looked.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
