package app.entente.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import app.entente.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The embedded server on a disk that really is full, and what it has committed. */
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTES = 400;

    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private SmallDisk disk;
    private Path data;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.mount(folder, MEGABYTES)
                .orElseGet(() -> abort("No file system can be mounted here, so no disk is filled"));
        data = Files.createDirectory(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("programs"), programs);
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void allThatWasCommittedIsThereOnceThereIsRoomAgain(CapturedOutput output) throws Exception {
        var givenUp = new AtomicBoolean();
        try (var server = EmbeddedPostgres.on(data)) {
            server.supervise(new Backoff(Duration.ofMillis(100), Duration.ofMillis(500), 3), () -> givenUp.set(true));
            execute(server, "create table kept (number bigint, filling text)");
            execute(server, "insert into kept values (0, '')");
            disk.fill();
            var committed = 1 + insertUntilRefused(server);
            writeUntilTheServerEnds(server);
            await().atMost(PATIENCE).until(() -> output.getOut().contains("The disk is full, so the embedded"));

            disk.empty();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> ask(server) >= committed);
            assertThat(ask(server)).isBetween(committed, committed + 1);
            execute(server, "insert into kept values (0, '')");
        }
        assertThat(givenUp).isFalse();
    }

    @Test
    void aStartOnAFullDiskSaysSoAndHarmsNothing() throws Exception {
        try (var server = EmbeddedPostgres.on(data)) {
            execute(server, "create table kept as select 42 as number");
        }
        disk.fill();
        refused();
        disk.empty();
        try (var server = EmbeddedPostgres.on(data)) {
            assertThat(ask(server)).isEqualTo(1);
        }
    }

    @Test
    void aFirstStartOnAFullDiskSaysSoToo() throws Exception {
        disk.fill();
        refused();
        disk.empty();
        EmbeddedPostgres.on(data).close();
    }

    private void refused() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EmbeddedPostgres.on(data))
                .satisfies(it -> assertThat(it.reason())
                        .startsWith("The disk is full, so ")
                        .endsWith(".")
                        .doesNotContain("\n"))
                .satisfies(it -> assertThat(it.advice()).startsWith("Make room on "));
    }

    /** Returns how many rows were committed before one was refused. */
    private static long insertUntilRefused(EmbeddedPostgres server) {
        var committed = 0L;
        try (var connection = connect(server);
                var insert = connection.prepareStatement(
                        "insert into kept select ?, string_agg(md5(random()::text), '') from generate_series(1, 1000)")) {
            while (true) {
                insert.setLong(1, committed);
                insert.executeUpdate();
                committed++;
            }
        } catch (SQLException _) {
            return committed; // the disk is full
        }
    }

    /** Fills what the server has left of its write-ahead log, without which it cannot run on. */
    private static void writeUntilTheServerEnds(EmbeddedPostgres server) {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            while (true) {
                statement.execute("select pg_logical_emit_message(false, 'full', repeat('x', 1000000))");
            }
        } catch (SQLException _) { // it has ended
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long ask(EmbeddedPostgres server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from kept")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        var database = server.connection();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
