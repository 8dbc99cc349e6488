package app.entente.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way back to a moment that docs/operating.md gives for a server of one's own, with the same settings: here the base
 * backup is the one that Entente makes, since the embedded PostgreSQL has no {@code pg_basebackup}.
 */
class PointInTimeRecoveryTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path programs;

    @TempDir
    private Path folder;

    @Test
    void theArchivedLogLeadsToTheMomentBeforeAMistake() throws Exception {
        var data = place("data");
        var archive = Files.createDirectories(folder.resolve("wal"));
        var file = folder.resolve("night.backup");
        String moment;
        turnOnArchive(data, archive);
        try (var server = EmbeddedPostgres.on(data)) {
            ask(server, "create table kept as select 'before the backup' as words");
            assertThat(BackupRun.backup(data, file).status()).isZero();
            ask(server, "insert into kept values ('after the backup')");
            moment = ask(server, "select clock_timestamp()");
            ask(server, "delete from kept");
            var last = ask(server, "select pg_walfile_name(pg_switch_wal())");
            await().atMost(PATIENCE).until(() -> Files.exists(archive.resolve(last)));
        }

        var target = place("target");
        assertThat(BackupRun.restore(target, file).status()).isZero();
        recoverTo(moment, target.resolve("postgres"), archive);
        try (var restored = EmbeddedPostgres.on(target)) {
            await().atMost(PATIENCE)
                    .until(() -> ask(restored, "select pg_is_in_recovery()").equals("f"));
            assertThat(ask(restored, "select string_agg(words, ', ' order by words) from kept"))
                    .isEqualTo("after the backup, before the backup");
        }
    }

    private Path place(String name) throws Exception {
        var place = Files.createDirectories(folder.resolve(name));
        Files.createSymbolicLink(place.resolve("programs"), programs);
        return place;
    }

    private static void turnOnArchive(Path data, Path archive) throws Exception {
        try (var server = EmbeddedPostgres.on(data)) {
            ask(server, "alter system set archive_mode = on");
            ask(
                    server,
                    "alter system set archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'".formatted(archive));
        }
    }

    private static void recoverTo(String moment, Path postgres, Path archive) throws Exception {
        Files.writeString(
                postgres.resolve("postgresql.conf"), """

                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(archive, moment), StandardOpenOption.APPEND);
        Files.createFile(postgres.resolve("recovery.signal"));
    }

    private static String ask(EmbeddedPostgres server, String sql) throws Exception {
        var database = server.connection();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var row = statement.getResultSet();
            row.next();
            return row.getString(1);
        }
    }
}
