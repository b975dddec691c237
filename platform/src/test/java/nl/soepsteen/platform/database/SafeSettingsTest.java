package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the embedded database promises while it runs: safe for the data, closed to strangers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeSettingsTest {

    @RegisterExtension
    static final DataFolders FOLDERS = DataFolders.shared();

    private final Path data;
    private final EmbeddedPostgres database;

    SafeSettingsTest() throws IOException {
        data = FOLDERS.stopped();
        database = EmbeddedPostgres.start(data);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void everythingThatKeepsAConfirmedTransactionIsOn() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(Sql.ask(database, "SHOW " + setting)).as(setting).isEqualTo("on");
        }
        assertThatThrownBy(() -> Sql.askAsSuperuser(database, data, "ALTER SYSTEM SET fsync = off"))
                .hasMessageContaining("ALTER SYSTEM is not allowed");
    }

    @Test
    void theSameAnswersOnEveryComputer() throws SQLException {
        assertThat(Sql.ask(database, "SHOW server_version")).startsWith("18.");
        assertThat(Sql.ask(database, "SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(Sql.ask(database, "SHOW lc_messages")).isEqualTo("C");
        assertThat(Sql.ask(database, "SHOW log_timezone")).isEqualTo("UTC");
        assertThat(Sql.ask(
                        database,
                        "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'soepsteen'"))
                .isEqualTo("b C.UTF-8");
        assertThat(Sql.ask(database, "SELECT lower('ÉÉN') || upper('ß')")).isEqualTo("éénß");
    }

    @Test
    void nobodyGetsInWithoutTheRightPassword() throws Exception {
        for (String user : List.of("postgres", "soepsteen")) {
            for (String password : List.of("", "wrong")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, password))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
        assertThat(Sql.askAsSuperuser(
                        database, data, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(Sql.askAsSuperuser(
                        database,
                        data,
                        "SELECT bool_and(rolpassword LIKE 'SCRAM-SHA-256$%')::text FROM pg_authid WHERE rolcanlogin"))
                .isEqualTo("true");
    }

    @Test
    void theApplicationHasNoMorePowerThanItNeeds() throws SQLException {
        assertThat(Sql.ask(
                        database,
                        "SELECT (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication)::text FROM pg_roles"
                                + " WHERE rolname = current_user"))
                .isEqualTo("false");
        assertThat(Sql.ask(
                        database, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("soepsteen");
        String others = database.jdbcUrl().replace("/soepsteen?", "/postgres?");
        assertThatThrownBy(() -> DriverManager.getConnection(others, database.username(), database.password()))
                .hasMessageContaining("no pg_hba.conf entry");
        assertThatThrownBy(() -> Sql.ask(database, "SELECT pg_read_file('PG_VERSION')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theApplicationMayReadWhatTheIndexNeedsToKnowAboutTheHistory() throws SQLException {
        assertThat(Sql.ask(database, "SELECT system_identifier FROM pg_control_system()"))
                .matches("\\d+");
        assertThat(Sql.ask(database, "SELECT timeline_id FROM pg_control_checkpoint()"))
                .isEqualTo("1");
    }

    @Test
    void itListensOnThisComputerOnly() throws Exception {
        assertThat(Sql.askAsSuperuser(database, data, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Sql.askAsSuperuser(database, data, "SHOW unix_socket_directories"))
                .isEmpty();
        assertThat(answers(InetAddress.ofLiteral("127.0.0.1"), database.port())).isTrue();
        for (InetAddress address : otherAddresses()) {
            assertThat(answers(address, database.port())).as("%s", address).isFalse();
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.equals(InetAddress.ofLiteral("127.0.0.1")))
                .toList();
    }
}
