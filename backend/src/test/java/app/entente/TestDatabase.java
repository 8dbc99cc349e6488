package app.entente;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL 18 for the tests: the server named by {@code SPRING_DATASOURCE_URL}, else a container where an engine
 * starts one, else the embedded one. One server serves all tests of a run.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
public class TestDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return Server.DETAILS;
    }

    /** An empty database of this name on the same server, in place of one that was there before. */
    public static Details empty(String name) {
        var server = named().orElseGet(() -> Server.DETAILS);
        var jdbc = JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
        jdbc.sql("drop database if exists %s with (force)".formatted(name)).update();
        jdbc.sql("create database %s".formatted(name)).update();
        var url = server.getJdbcUrl().replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
        return new Details(url, server.getUsername(), server.getPassword());
    }

    private static Optional<Details> named() {
        return Optional.ofNullable(System.getenv("SPRING_DATASOURCE_URL"))
                .map(it -> new Details(it, variable("USERNAME"), variable("PASSWORD")));
    }

    private static String variable(String name) {
        return Objects.requireNonNullElse(System.getenv("SPRING_DATASOURCE_" + name), "");
    }

    private static final class Server {

        static final Details DETAILS = start();

        private static Details start() {
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }

        private static Details container() {
            LOG.info("The tests talk to PostgreSQL 18 in a container");
            var server = new PostgreSQLContainer("postgres:18-alpine");
            server.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300"); // as many as contexts want
            try {
                server.start(); // ends with this JVM
                return new Details(server.getJdbcUrl(), server.getUsername(), server.getPassword());
            } catch (ContainerLaunchException e) {
                LOG.warn("The container engine started none", e); // some stumble over those of two processes of tests
                return embedded();
            }
        }

        private static Details embedded() {
            LOG.info("The tests talk to the embedded PostgreSQL 18");
            try {
                return new Details(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

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
