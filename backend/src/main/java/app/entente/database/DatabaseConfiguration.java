package app.entente.database;

import app.entente.embeddedpostgres.Backoff;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Configures the database: the operator's where one is named, else the embedded one. Every bean that uses the
 * connection depends on it, so the embedded server stops last.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties({DataSettings.class, DatabaseSettings.class})
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /** Provides connections for migrations: a change of a large table may take longer than a page may wait. */
    @Bean
    LiquibaseConnectionDetails migrationConnection(JdbcConnectionDetails connection) {
        return new MigrationConnection(connection);
    }

    private record MigrationConnection(JdbcConnectionDetails database) implements LiquibaseConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.getJdbcUrl();
        }

        @Override
        public @Nullable String getUsername() {
            return database.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return database.getPassword();
        }
    }

    /** Matches where the operator names a database; an empty name is none. */
    static class Named extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var address = context.getEnvironment().getProperty("entente.database.url", "");
            return new ConditionOutcome(!address.isBlank(), "ENTENTE_DATABASE_URL");
        }
    }

    /** Matches where the operator names no database. */
    static final class Unnamed extends Named {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var named = super.getMatchOutcome(context, metadata);
            return new ConditionOutcome(!named.isMatch(), named.getConditionMessage());
        }
    }

    @AutoConfiguration
    @Conditional(Named.class)
    static class External {

        @Bean
        JdbcConnectionDetails ownConnection(DatabaseSettings settings) {
            return settings.connection();
        }
    }

    @AutoConfiguration
    @Conditional(Unnamed.class)
    static class Embedded {

        @Bean
        EmbeddedPostgres embeddedServer(DataSettings settings) {
            var server = EmbeddedPostgres.on(settings.data());
            server.supervise(Backoff.USUAL, () -> end(settings.data().resolve("logs/postgres.log")));
            return server;
        }

        /** Ends the process from a thread of its own, since it ends only when the supervisor has. */
        private static void end(Path log) {
            LOG.error(
                    "The embedded PostgreSQL ended and does not start again, so Entente ends as well; the reason is in"
                            + " the last lines of {}",
                    log);
            Thread.ofPlatform().name("end").start(() -> System.exit(1));
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
            return server.connection();
        }

        @Bean
        ApplicationListener<WebServerInitializedEvent> tellPort(EmbeddedPostgres server) {
            return event -> server.writePort(event.getWebServer().getPort());
        }
    }
}
