package app.entente.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTests {

    @TempDir
    static Path programs;

    @TempDir
    Path data;

    @BeforeEach
    void unpackOnce() throws Exception {
        Files.createSymbolicLink(data.resolve("programs"), programs);
    }

    enum Killed {
        APPLICATION,
        APPLICATION_AND_SERVER,
        SERVER_AND_APPLICATION
    }

    @ParameterizedTest(name = "kill -9 of {0}")
    @EnumSource
    void whatWasCommittedIsThereAfterAKill(Killed killed) throws Exception {
        var first = EmbeddedPostgresProcess.on(data);
        try (var connection = EmbeddedPostgresProcess.connect(first.url(), data);
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        kill(killed, first);
        try (var second = EmbeddedPostgres.on(data)) {
            assertThat(ask(second.connection().url(), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    private void kill(Killed killed, EmbeddedPostgresProcess application) throws Exception {
        var server = ProcessHandle.of(postmaster()).orElseThrow();
        switch (killed) {
            case APPLICATION -> application.kill();
            case APPLICATION_AND_SERVER -> {
                application.kill();
                server.destroyForcibly();
            }
            case SERVER_AND_APPLICATION -> {
                server.destroyForcibly();
                application.kill();
            }
        }
    }

    @Test
    void aNoteThatNamesAStrangersProcessBlocksNothing() throws Exception {
        EmbeddedPostgres.on(data).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n" + data);
        try (var server = EmbeddedPostgres.on(data)) {
            assertThat(ask(server.connection().url(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aSecondStartOnTheSameDataIsToldWhoHoldsIt() throws Exception {
        var first = EmbeddedPostgresProcess.on(data);
        try {
            assertThat(first.says()).startsWith("answers");
            assertThatThrownBy(() -> EmbeddedPostgres.on(data))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining("(process " + first.pid() + ", port 8123)");
            assertThat(ask(first.url(), "select 1")).isEqualTo("1");
        } finally {
            first.kill();
            EmbeddedPostgres.on(data).close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "logs", "postgres-password.new/x"})
    void dataThatCannotBeUsedIsSaidInASentence(String inTheWay) throws Exception {
        var other = data.resolve("other");
        var file = other.resolve(inTheWay);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "in the way");
        assertThatThrownBy(() -> EmbeddedPostgres.on(other))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data directory " + other + " cannot be used: ");
    }

    @Test
    void closingStopsTheServerAndLetsTheDataGo() throws Exception {
        var server = EmbeddedPostgres.on(data);
        var url = server.connection().url();
        server.close();
        assertThatThrownBy(() -> ask(url, "select 1")).hasMessageContaining("refused");
        EmbeddedPostgres.on(data).close();
    }

    @Test
    void theServerIsDurableAndAsksForItsPassword() throws Exception {
        try (var server = EmbeddedPostgres.on(data)) {
            var url = server.connection().url();
            assertThat(ask(url, "show fsync")).isEqualTo("on");
            assertThat(ask(url, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(url, "show data_checksums")).isEqualTo("on");
            assertThat(ask(url, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "entente", "guessed"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres-password"))))
                .isEqualTo("rw-------");
    }

    private long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private String ask(String url, String question) throws Exception {
        try (var connection = EmbeddedPostgresProcess.connect(url, data);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
