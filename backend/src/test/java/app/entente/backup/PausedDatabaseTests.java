package app.entente.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the server stands still for some seconds, as on a machine that swaps or a virtual one that is moved. */
class PausedDatabaseTests {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    static Path programs;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private Path file;
    private EmbeddedPostgres server;
    private ProcessHandle postmaster;

    @BeforeEach
    void start() throws Exception {
        Files.createSymbolicLink(data.resolve("programs"), programs);
        file = folder.resolve("night.backup");
        server = EmbeddedPostgres.on(data);
        var note = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        postmaster = ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBackupWaitsForThePausedServerAndIsWhole() throws Exception {
        var run = backupWhilePaused();
        signal("-CONT");

        var backup = run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(backup.status()).as(backup.said()).isZero();
        assertThat(BackupRun.backup(data, file, "--check").status()).isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aServerThatIsKilledWhileItIsPausedLeavesNothing() throws Exception {
        var run = backupWhilePaused();
        signal("-KILL");

        var backup = run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(backup.status()).isEqualTo(2);
        assertThat(backup.said())
                .startsWith("No backup was made, and nothing is left at " + file + ": ")
                .hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    private CompletableFuture<BackupRun> backupWhilePaused() throws Exception {
        signal("-STOP");
        var run = CompletableFuture.supplyAsync(() -> BackupRun.backup(data, file));
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> !run.isDone() && Files.notExists(file));
        return run;
    }

    private void signal(String signal) throws Exception {
        var command = new ArrayList<>(List.of("kill", signal, String.valueOf(postmaster.pid())));
        postmaster.descendants().forEach(it -> command.add(String.valueOf(it.pid())));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
