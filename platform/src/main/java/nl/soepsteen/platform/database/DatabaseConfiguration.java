package nl.soepsteen.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Connects the application to its database: the external one of `spring.datasource.url`, or else the embedded one.
/// The time limits that hold for both stand in `database.properties` beside this class.
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/soepsteen/platform/database/database.properties")
class DatabaseConfiguration {

    /// Migrations get a connection of their own: they may take longer than any page may wait.
    @Bean
    FlywayConnectionDetails migrationConnection(
            JdbcConnectionDetails database, @Value("${soepsteen.migration.connection}") String parameters) {
        return new MigrationConnection(database, parameters);
    }

    /// The database we bring ourselves. Spring closes it after everything that was made with its connection details.
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoExternalDatabase.class)
    static class Embedded {

        @Bean
        EmbeddedPostgres embeddedPostgres(@Value("${soepsteen.data:./data}") String dataFolder) {
            return EmbeddedPostgres.start(Path.of(dataFolder));
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedPostgres database) {
            return new EmbeddedConnection(database);
        }
    }

    /// Nobody named a database to use. An empty value counts as none, as in `SPRING_DATASOURCE_URL=`.
    static class NoExternalDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    private record EmbeddedConnection(EmbeddedPostgres database) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return database.username();
        }

        @Override
        public String getPassword() {
            return database.password();
        }
    }
}
