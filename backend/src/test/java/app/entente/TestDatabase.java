package app.entente;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL 18 for the tests: the server named by {@code SPRING_DATASOURCE_URL}, else a container where an engine
 * answers, else the embedded one. One server serves all tests of a run.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
public class TestDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return Server.DETAILS;
    }

    private static final class Server {

        static final JdbcConnectionDetails DETAILS = start();

        private static JdbcConnectionDetails start() {
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }

        private static JdbcConnectionDetails container() {
            LOG.info("The tests talk to PostgreSQL 18 in a container");
            var server = new PostgreSQLContainer("postgres:18-alpine");
            server.start(); // ends with this JVM
            return new Details(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        }

        private static JdbcConnectionDetails embedded() {
            LOG.info("No container engine answers: the tests talk to the embedded PostgreSQL 18");
            try {
                return new Details(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return getJdbcUrl;
        }

        @Override
        public String getUsername() {
            return getUsername;
        }

        @Override
        public String getPassword() {
            return getPassword;
        }
    }
}
