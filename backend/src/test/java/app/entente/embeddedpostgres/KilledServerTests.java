package app.entente.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.BackendApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded server is killed beneath a running application, which goes on with the pool of connections it has. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final ConfigurableApplicationContext application;

    KilledServerTests(@TempDir Path data) {
        this.data = data;
        application = new SpringApplication(BackendApplication.class)
                .run("--entente.data=" + data, "--server.port=0", "--spring.datasource.hikari.connection-timeout=1000");
    }

    @BeforeAll
    void commitSomething() throws SQLException {
        try (var connection = application.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table public.kept as select 42 as answer");
        }
    }

    @AfterAll
    void end() {
        application.close();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aKilledServerIsStartedAgainWithAllThatWasCommitted(CapturedOutput output) throws Exception {
        kill();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> ask("select answer from public.kept") == 42);
        await().atMost(PATIENCE).until(() -> output.getOut().contains("runs again"));
        assertThat(output).containsOnlyOnce("ended by itself").containsOnlyOnce("runs again");
    }

    /** A statement that runs on for some seconds holds the killed server's memory, which keeps a new one from starting. */
    @Test
    void whatTheKilledServerStillDoesOnlyDelaysTheNewOne(CapturedOutput output) throws Exception {
        var busy = Thread.ofVirtual().start(() -> {
            try {
                ask("select count(*) from generate_series(1, 20000000)");
            } catch (SQLException _) { // it was killed
            }
        });
        await().atMost(PATIENCE).until(() -> ask("select count(*) from pg_stat_activity where state = 'active'") > 1);
        kill();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> ask("select answer from public.kept") == 42);
        assertThat(busy.join(PATIENCE)).isTrue();
        await().atMost(PATIENCE).until(() -> output.getOut().contains("runs again"));
        assertThat(output).contains("ended by itself");
    }

    private void kill() throws Exception {
        var note = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        var postmaster = ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private long ask(String sql) throws SQLException {
        try (var connection = application.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
