package app.entente.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/**
 * Which database Entente talks to: the one named, else the embedded one. Whoever uses the connection depends on it, so
 * the embedded server stops after everything else.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties({DataSettings.class, DatabaseSettings.class})
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /** Migrations have connections of their own: a change of a large table may take longer than a page may wait. */
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

    @AutoConfiguration
    @ConditionalOnProperty("entente.database.url")
    static class Own {

        @Bean
        JdbcConnectionDetails ownConnection(DatabaseSettings settings) {
            return settings.connection();
        }
    }

    @AutoConfiguration
    @ConditionalOnProperty(name = "entente.database.url", matchIfMissing = true, havingValue = "none")
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(DataSettings settings) {
            var server = EmbeddedServer.on(settings.data());
            server.supervise(Backoff.USUAL, () -> end(settings.data().resolve("logs/postgres.log")));
            return server;
        }

        /** On a thread of its own: the process ends only when the supervisor has. */
        private static void end(Path log) {
            LOG.error(
                    "The embedded PostgreSQL ended and does not start again, so Entente ends as well; the reason is in"
                            + " the last lines of {}",
                    log);
            Thread.ofPlatform().name("end").start(() -> System.exit(1));
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
            return server.connection();
        }

        @Bean
        ApplicationListener<WebServerInitializedEvent> tellPort(EmbeddedServer server) {
            return event -> server.answersOn(event.getWebServer().getPort());
        }
    }
}
