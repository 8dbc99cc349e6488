package app.entente.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The backup of an operator's own server, as docs/operating.md tells it, where a container engine starts one. */
class DumpDrillTests {

    private static final String QUESTION = """
            select (select count(*) || ' ' || sum(hashtext(p::text)) from account.person p)
                || ' ' || (select count(*) || ' ' || sum(hashtext(k::text)) from vault.data_key k)
                || ' ' || (select count(*) || ' ' || sum(hashtext(l::text)) from answering.line l)
            """;

    @Test
    void aDumpThatIsRestoredHasEveryRow() throws Exception {
        assumeThat(DockerClientFactory.instance().isDockerAvailable())
                .as("a container engine answers")
                .isTrue();
        try (var server = new PostgreSQLContainer("postgres:18-alpine")) {
            startOrPassOver(server);
            assumeThat(run(server, "pg_dump", "--version"))
                    .as("the programs of the container answer, and not those of this machine")
                    .contains(" 18.");
            fill(server);
            var before = ask(server, "");
            run(server, "pg_dump", "--format=custom", "--file=/tmp/entente.dump", connection(server, ""));
            run(server, "psql", "--command=create database entente_back", connection(server, ""));
            run(
                    server,
                    "pg_restore",
                    "--exit-on-error",
                    "--no-owner",
                    "--dbname=" + connection(server, "entente_back"),
                    "/tmp/entente.dump");
            assertThat(ask(server, "entente_back")).isEqualTo(before);
        }
    }

    private static void startOrPassOver(PostgreSQLContainer server) {
        try {
            server.start();
        } catch (ContainerLaunchException _) {
            abort("the container engine starts none");
        }
    }

    private static void fill(PostgreSQLContainer server) throws Exception {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(new Release("0.1.0").script());
        }
    }

    private static String ask(PostgreSQLContainer server, String database) throws Exception {
        return run(server, "psql", "--tuples-only", "--command=" + QUESTION, connection(server, database));
    }

    private static String connection(PostgreSQLContainer server, String database) {
        return "host=127.0.0.1 dbname=" + (database.isEmpty() ? server.getDatabaseName() : database) + " user="
                + server.getUsername() + " password=" + server.getPassword();
    }

    private static String run(PostgreSQLContainer server, String... command) throws Exception {
        var result = server.execInContainer(command);
        assertThat(result.getExitCode())
                .as(List.of(command) + result.getStderr())
                .isZero();
        return result.getStdout();
    }
}
