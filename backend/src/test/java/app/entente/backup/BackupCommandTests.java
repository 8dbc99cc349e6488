package app.entente.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of one running server, whose rows are written on while it is copied. */
class BackupCommandTests {

    private static final String KEY = "the key in a file of its own";

    @TempDir
    static Path programs;

    @TempDir
    static Path data;

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    private Path file;
    private Path target;

    @BeforeAll
    static void start() throws Exception {
        Files.createSymbolicLink(data.resolve("programs"), programs);
        Files.createDirectories(data.resolve("keys/holders"));
        Files.writeString(data.resolve("keys/master.key"), KEY);
        server = EmbeddedPostgres.on(data);
        ask(server, "create table kept (id int primary key, words text) with (fillfactor = 50)");
        ask(server, "insert into kept select it, repeat('words ', it % 50) from generate_series(1, 20000) it");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void places() throws IOException {
        file = folder.resolve("night.backup");
        target = Files.createDirectories(folder.resolve("target"));
        Files.createSymbolicLink(target.resolve("programs"), programs);
    }

    @Test
    void whatWasThereWhileItRanIsThereAfterTheRestore() throws Exception {
        var before = ask(server, "select sum(hashtext(kept::text)) from kept");

        var backup = BackupRun.backup(data, file);
        assertThat(backup.status()).as(backup.said()).isZero();
        assertThat(backup.said())
                .startsWith(file + " is written, and was read back whole. It is PostgreSQL 18 as of ")
                .contains("No key is in it: what is in " + data.resolve("keys") + " opens it.")
                .hasLineCount(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var restore = BackupRun.restore(target, file);
        assertThat(restore.status()).as(restore.said()).isZero();
        assertThat(restore.said())
                .startsWith("The database is back in " + target)
                .contains("put your copy of the keys, the newest, back to " + target.resolve("keys"))
                .hasLineCount(2);
        try (var restored = EmbeddedPostgres.on(target)) {
            assertThat(ask(restored, "select sum(hashtext(kept::text)) from kept"))
                    .isEqualTo(before);
        }
        assertThat(target.resolve("restoring")).doesNotExist();
    }

    @Test
    void rowsThatAreWrittenMeanwhileAreWholeAfterTheRestore() throws Exception {
        var writer = new SteadyWriter(server);
        writer.start();
        try {
            assertThat(BackupRun.backup(data, file).status()).isZero();
            ask(server, "checkpoint");
        } finally {
            writer.end();
        }
        assertThat(BackupRun.restore(target, file).status()).isZero();
        try (var restored = EmbeddedPostgres.on(target)) {
            var batches = Integer.parseInt(ask(restored, "select batches from counted"));
            assertThat(batches).as("those from before the backup at least").isGreaterThanOrEqualTo(SteadyWriter.FIRST);
            assertThat(ask(restored, "select count(*) from written"))
                    .isEqualTo(String.valueOf(batches * SteadyWriter.ROWS));
        }
    }

    @Test
    void aStoppedEntenteIsBackedUpAsWell() throws Exception {
        var other = Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(other.resolve("programs"), programs);
        try (var stopped = EmbeddedPostgres.on(other)) {
            ask(stopped, "create table kept as select 42 as answer");
        }
        assertThat(BackupRun.backup(other, file).status()).isZero();
        assertThat(other.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(BackupRun.restore(target, file).status()).isZero();
        try (var restored = EmbeddedPostgres.on(target)) {
            assertThat(ask(restored, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void noKeyIsInABackup() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        var content = content(file);
        assertThat(content)
                .isNotEmpty()
                .noneSatisfy((name, _) -> assertThat(name).contains("key"));
        assertThat(content.values()).noneMatch(it -> new String(it, StandardCharsets.ISO_8859_1).contains(KEY));
        assertThat(content.keySet()).doesNotContain("postgres/postmaster.pid");
    }

    @Test
    void aDatabaseBehindALinkIsBackedUpWhole() throws Exception {
        var other = Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(other.resolve("programs"), programs);
        try (var stopped = EmbeddedPostgres.on(other)) {
            ask(stopped, "create table kept as select 42 as answer");
        }
        Files.createSymbolicLink(
                other.resolve("postgres"), Files.move(other.resolve("postgres"), folder.resolve("large-disk")));
        assertThat(BackupRun.backup(other, folder.resolve("large-disk/night.backup"))
                        .said())
                .contains("Name another place.");
        assertThat(BackupRun.backup(other, file).status()).isZero();
        assertThat(BackupRun.restore(target, file).status()).isZero();
        try (var restored = EmbeddedPostgres.on(target)) {
            assertThat(ask(restored, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void aFullDiskLeavesNoFile() throws Exception {
        var full = Path.of("/dev/full");
        assumeThat(full).exists();
        var backup = new DatabaseBackup(new DataDirectory(data), server.connection(), Clock.systemUTC());
        try (var out = Files.newOutputStream(full)) {
            assertThatThrownBy(() -> new WholeFile(file)
                            .write(_ -> backup.copyTo(new ArchiveWriter(out)), _ -> Assertions.fail("it was whole")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.backup*");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInOneSentence() {
        var nowhere = folder.resolve("nowhere/night.backup");
        var backup = BackupRun.backup(data, nowhere);
        assertThat(backup.status()).isEqualTo(2);
        assertThat(backup.said())
                .startsWith("No backup was made, and nothing is left at " + nowhere + ": ")
                .hasLineCount(1);
    }

    @Test
    void aServerThatIsKilledMeanwhileLeavesNoFile() throws Exception {
        var other = Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(other.resolve("programs"), programs);
        var killed = EmbeddedPostgres.on(other);
        var backup = new DatabaseBackup(new DataDirectory(other), killed.connection(), Clock.systemUTC());
        assertThatThrownBy(() -> new WholeFile(file)
                        .write(
                                out -> backup.copyTo(endsAt(new ArchiveWriter(out), killed)),
                                _ -> Assertions.fail("it was whole")))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.backup*");
    }

    private static BackupSink endsAt(ArchiveWriter archive, EmbeddedPostgres server) {
        return new BackupSink() {
            @Override
            public void directory(String name) throws IOException {
                archive.directory(name);
            }

            @Override
            public void file(String name, InputStream content) throws IOException {
                archive.file(name, content);
                if (name.endsWith("pg_control")) {
                    server.close();
                }
            }
        };
    }

    @Test
    void whatAKilledBackupLeftIsWrittenOver() throws Exception {
        Files.writeString(folder.resolve("night.backup.part"), "half".repeat(1 << 22));
        assertThat(BackupRun.backup(data, file).status()).isZero();
        assertThat(BackupRun.backup(data, file, "--check").said()).startsWith(file + " is whole: ");
        assertThat(folder.resolve("night.backup.part")).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws Exception {
        Files.writeString(file, "older");
        var backup = BackupRun.backup(data, file);
        assertThat(backup.status()).isEqualTo(2);
        assertThat(backup.said()).contains(" is there already, and was left as it is.");
        assertThat(file).hasContent("older");
    }

    @Test
    void aBackupBesideItsOwnDatabaseIsRefused() {
        assertThat(BackupRun.backup(data, data.resolve("night.backup")).said()).contains("Name another place.");
        assertThat(data.resolve("night.backup")).doesNotExist();
    }

    @Test
    void aServerOfOnesOwnIsBackedUpByItsOwnTools() {
        var named = new BackupCommand(Map.of("ENTENTE_DATABASE_URL", "jdbc:postgresql://db.example/entente"));
        assertThat(BackupRun.run(named, data, file).said())
                .startsWith("ENTENTE_DATABASE_URL names a server of your own");
    }

    @Test
    void aChangedByteIsFound() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        assertThat(BackupRun.backup(data, file, "--check").status()).isZero();
        var changed = folder.resolve("changed.backup");
        rewrite(changed, "", (name, content) -> {
            if (name.equals("postgres/PG_VERSION")) {
                content[1] = '7';
            }
            return content;
        });
        var check = BackupRun.backup(data, changed, "--check");
        assertThat(check.status()).isEqualTo(2);
        assertThat(check.said())
                .contains("is damaged: postgres/PG_VERSION is not what was written")
                .hasLineCount(1);
        assertThat(BackupRun.restore(target, changed).status()).isEqualTo(2);
        assertThat(target).isDirectoryNotContaining("glob:**/{postgres,restoring}*");
    }

    @Test
    void aMissingFileIsFound() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        var changed = folder.resolve("changed.backup");
        rewrite(changed, "postgres/backup_label", (_, content) -> content);
        assertThat(BackupRun.backup(data, changed, "--check").said())
                .contains("is damaged: postgres/backup_label is missing");
    }

    @Test
    void aFileThatIsCutOffIsNoBackup() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        var cut = folder.resolve("cut.backup");
        var all = Files.readAllBytes(file);
        Files.write(cut, Arrays.copyOf(all, all.length / 2));
        assertThat(BackupRun.backup(data, cut, "--check").said())
                .contains("is no backup that this Entente can read, or it is cut off")
                .hasLineCount(1);
        assertThat(BackupRun.restore(target, cut).status()).isEqualTo(2);
        assertThat(target).isDirectoryNotContaining("glob:**/{postgres,restoring}*");
    }

    @Test
    void aBackupOfAnotherMajorIsRefused() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        var older = folder.resolve("older.backup");
        rewrite(
                older,
                "",
                (name, content) -> name.equals("backup.txt")
                        ? new String(content, StandardCharsets.UTF_8)
                                .replace("postgres: 18", "postgres: 17")
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
        var restore = BackupRun.restore(target, older);
        assertThat(restore.status()).isEqualTo(2);
        assertThat(restore.said())
                .startsWith(
                        "The backup is of PostgreSQL 17, and this Entente brings PostgreSQL 18; nothing was restored.");
        assertThat(target).isDirectoryNotContaining("glob:**/{postgres,restoring}*");
    }

    @Test
    void aDirectoryWithADatabaseIsLeftAsItIs() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        for (var inTheWay : new String[] {"postgres", "postgres-password", "holiday.jpg"}) {
            var other = Files.createDirectories(folder.resolve("with-" + inTheWay));
            Files.writeString(other.resolve(inTheWay), "before");
            var restore = BackupRun.restore(other, file);
            assertThat(restore.status()).isEqualTo(2);
            assertThat(restore.said())
                    .contains("is not empty: " + inTheWay + " is there, and nothing was overwritten.");
            assertThat(other.resolve(inTheWay)).hasContent("before");
            assertThat(names(other)).containsExactly(inTheWay);
        }
    }

    @Test
    void keysThatAreThereStayAsTheyAre() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        Files.createDirectories(target.resolve("keys"));
        Files.writeString(target.resolve("keys/master.key"), "mine");
        assertThat(BackupRun.restore(target, file).said()).contains("were left as they are");
        assertThat(target.resolve("keys/master.key")).hasContent("mine");
        assertThat(names(target.resolve("keys"))).containsExactly("master.key");
    }

    @Test
    void aRestoreThatWasCutOffIsToldAndGoesOn() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        Files.createDirectories(target.resolve("restoring/postgres"));
        Files.writeString(target.resolve("postgres-password"), "put in its place already");
        assertThatThrownBy(() -> EmbeddedPostgres.on(target))
                .hasMessageContaining("was cut off, so nothing there is whole");
        assertThat(target.resolve("postgres")).doesNotExist();
        assertThat(BackupRun.restore(target, file).status()).isZero();
        EmbeddedPostgres.on(target).close();
    }

    @Test
    void aRestoreThatWasCutOffAfterItsLastStepIsWhole() throws Exception {
        assertThat(BackupRun.backup(data, file).status()).isZero();
        assertThat(BackupRun.restore(target, file).status()).isZero();
        Files.createDirectories(target.resolve("restoring"));
        Files.writeString(target.resolve("restoring/backup.txt"), "not removed yet");
        EmbeddedPostgres.on(target).close();
        assertThat(target.resolve("restoring")).doesNotExist();
    }

    @Test
    void aNameThatLeadsOutOfTheDirectoryIsRefused() throws Exception {
        try (var out = Files.newOutputStream(file)) {
            var archive = new ArchiveWriter(out);
            archive.file("backup.txt", "format: 1\npostgres: 18\ntaken: 2026-01-01T00:00:00Z\n");
            archive.file("../../outside", "x");
            archive.finish();
        }
        assertThat(BackupRun.restore(target, file).said()).contains("names a place outside of the data directory");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private interface Change {

        byte[] of(String name, byte[] content);
    }

    private void rewrite(Path changed, String without, Change change) throws IOException {
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : from.stream().toList()) {
                var content =
                        change.of(entry.getName(), from.getInputStream(entry).readAllBytes());
                if (!entry.getName().equals(without)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(content);
                }
            }
        }
    }

    private static Map<String, byte[]> content(Path file) throws IOException {
        var all = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return all;
    }

    private static Stream<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(it -> it.getFileName().toString()).toList().stream();
        }
    }

    private static String ask(EmbeddedPostgres server, String question) throws Exception {
        var database = server.connection();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(question)) {
                return "";
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }

    /** Somebody who adds a batch of rows on several pages, and counts it elsewhere at once, until told to end. */
    private static final class SteadyWriter {

        static final int ROWS = 50;
        static final int FIRST = 2;

        private final EmbeddedPostgres server;
        private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::write);
        private final CountDownLatch firstBatches = new CountDownLatch(FIRST);
        private volatile Optional<Exception> failed = Optional.empty();
        private volatile boolean ended;

        SteadyWriter(EmbeddedPostgres server) {
            this.server = server;
        }

        void start() throws Exception {
            ask(server, "create table counted as select 0 as batches");
            ask(server, "create table written (id serial primary key, words text)");
            thread.start();
            assertThat(firstBatches.await(30, TimeUnit.SECONDS)).isTrue();
        }

        private void write() {
            try {
                while (!ended) {
                    ask(server, """
                            with batch as (update counted set batches = batches + 1)
                            insert into written (words)
                            select repeat('x', 500) from generate_series(1, %d)
                            """.formatted(ROWS));
                    firstBatches.countDown();
                }
            } catch (Exception e) {
                failed = Optional.of(e);
            }
        }

        void end() throws InterruptedException {
            ended = true;
            thread.join();
            assertThat(failed).isEmpty();
        }
    }
}
