package nl.soepsteen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DatabaseConfigurationTest {

    @RegisterExtension
    static final DataFolders FOLDERS = DataFolders.shared();

    private static final EmbeddedPostgres EXTERNAL = startExternal();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(DatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class));

    /// For the application it is someone else's: it knows only the address.
    private static EmbeddedPostgres startExternal() {
        try {
            return EmbeddedPostgres.start(FOLDERS.stopped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stopExternal() {
        EXTERNAL.close();
    }

    @Test
    void withoutConfigurationTheEmbeddedDatabaseStartsAndStopsWithTheApplication() throws Exception {
        Path data = FOLDERS.stopped();
        LastWords lastWords = new LastWords();

        application
                .withPropertyValues("soepsteen.data=" + data, "spring.datasource.url=")
                .withUserConfiguration(UserOfTheDatabase.class)
                .withBean(LastWords.class, () -> lastWords)
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(EmbeddedPostgres.class);
                    assertThat(ask(context.getBean(DataSource.class), "SELECT current_user"))
                            .isEqualTo("soepsteen");
                    assertThat(Processes.in(data)).isNotEmpty();
                });

        assertThat(lastWords.said).containsExactly("the database still answers: 1");
        assertThat(Processes.in(data)).isEmpty();
    }

    @Test
    void anExternalDatabaseIsUsedWhenItIsNamed() throws Exception {
        Path unused = FOLDERS.empty();
        external(unused).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class);
            assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                    .isEqualTo(EXTERNAL.jdbcUrl());
            assertThat(ask(context.getBean(DataSource.class), "SELECT 1")).isEqualTo("1");
        });
        assertThat(unused).doesNotExist();
    }

    @Test
    void nothingOnAConnectionWaitsForEver() throws Exception {
        external(FOLDERS.empty()).run(context -> {
            DataSource pool = context.getBean(DataSource.class);
            assertThat(ask(pool, "SHOW statement_timeout")).isEqualTo("30s");
            assertThat(ask(pool, "SHOW lock_timeout")).isEqualTo("10s");
            assertThat(ask(pool, "SHOW idle_in_transaction_session_timeout")).isEqualTo("1min");
            assertThat(ask(pool, "SHOW application_name")).isEqualTo("soepsteen");
            try (Connection connection = pool.getConnection()) {
                // The driver's socket timeout, in milliseconds.
                assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
            }
        });
    }

    @Test
    void migrationsMayTakeLongerAndDoNotPassThatOnToThePool() throws Exception {
        external(FOLDERS.empty()).run(context -> {
            FlywayConnectionDetails details = context.getBean(FlywayConnectionDetails.class);
            try (Connection connection =
                    DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
                assertThat(Sql.ask(connection, "SHOW statement_timeout")).isEqualTo("1h");
                assertThat(Sql.ask(connection, "SHOW lock_timeout")).isEqualTo("15s");
                assertThat(Sql.ask(connection, "SHOW application_name")).isEqualTo("soepsteen-migration");
            }
            assertThat(ask(context.getBean(DataSource.class), "SHOW statement_timeout"))
                    .isEqualTo("30s");
        });
    }

    @Test
    void whatTheAddressSaysGoesBeforeOurOwnPatience() {
        JdbcConnectionDetails details = new Details("jdbc:postgresql://db/soepsteen?socketTimeout=5");

        assertThat(new MigrationConnection(details, "connectTimeout=7&socketTimeout=900").getJdbcUrl())
                .isEqualTo("jdbc:postgresql://db/soepsteen?socketTimeout=5&connectTimeout=7");
        assertThat(new MigrationConnection(new Details("jdbc:postgresql://db/soepsteen"), "a=1&b=2").getJdbcUrl())
                .isEqualTo("jdbc:postgresql://db/soepsteen?a=1&b=2");
    }

    @Test
    void aDatabaseThatCannotStartIsExplained() throws Exception {
        Path file = Files.writeString(FOLDERS.empty(), "een bestand");

        application.withPropertyValues("soepsteen.data=" + file).run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            FailureAnalysis analysis = Objects.requireNonNull(new DatabaseStartFailureAnalyzer().analyze(failure));
            assertThat(analysis.getDescription())
                    .contains("gegevensmap " + file)
                    .contains("SOEPSTEEN_DATA");
        });
    }

    private ApplicationContextRunner external(Path data) {
        return application.withPropertyValues(
                "soepsteen.data=" + data,
                "spring.datasource.url=" + EXTERNAL.jdbcUrl(),
                "spring.datasource.username=" + EXTERNAL.username(),
                "spring.datasource.password=" + EXTERNAL.password());
    }

    private static String ask(DataSource source, String question) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Sql.ask(connection, question);
        }
    }

    static final class LastWords {
        final List<String> said = new ArrayList<>();
    }

    /// Stands for every part of the application that uses the database to its last moment.
    @Configuration(proxyBeanMethods = false)
    static class UserOfTheDatabase {

        @Bean
        DisposableBean user(DataSource source, LastWords words) {
            return () -> words.said.add("the database still answers: " + ask(source, "SELECT 1"));
        }
    }

    private record Details(String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return "soepsteen";
        }

        @Override
        public String getPassword() {
            return "geheim";
        }
    }
}
