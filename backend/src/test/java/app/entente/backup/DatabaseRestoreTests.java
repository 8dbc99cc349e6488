package app.entente.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.embeddedpostgres.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Restores of archives that look like a backup and hold no server. */
class DatabaseRestoreTests {

    private static final List<String> NEEDED =
            List.of("postgres-password", "postgres/PG_VERSION", "postgres/global/pg_control", "postgres/backup_label");

    @TempDir
    static Path programs;

    @TempDir
    private Path folder;

    private Path file;
    private Path target;
    private DataDirectory places;

    @BeforeEach
    void places() throws IOException {
        file = folder.resolve("night.backup");
        target = Files.createDirectories(folder.resolve("target"));
        Files.createSymbolicLink(target.resolve("programs"), programs);
        places = new DataDirectory(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"postgres-password", "postgres/PG_VERSION", "postgres/global/pg_control", "postgres/backup_label"
            })
    void anArchiveThatNoServerStartsFromIsNotWhole(String missing) throws Exception {
        write(missing);
        var check = BackupRun.backup(target, file, "--check");
        assertThat(check.status()).isEqualTo(2);
        assertThat(check.said()).contains("is damaged: " + missing + " is missing");
        assertThat(BackupRun.restore(target, file).status()).isEqualTo(2);
        assertThat(target).isDirectoryNotContaining("glob:**/{postgres,restoring}*");
    }

    @Test
    void everythingIsOnTheDiskBeforeTheDatabaseIsInItsPlace() throws Exception {
        write("");
        var before = new ArrayList<Path>();
        var after = new ArrayList<Path>();
        try (var archive = ArchiveReader.of(file)) {
            new DatabaseRestore(places, it -> (Files.exists(places.postgres()) ? after : before).add(it)).of(archive);
        }
        assertThat(before)
                .contains(places.restoring(), places.restoring().resolve("postgres/global"))
                .containsAll(NEEDED.stream().map(places.restoring()::resolve).toList());
        assertThat(before.getLast()).as("with the password in its place").isEqualTo(places.restoring());
        assertThat(after).containsExactlyInAnyOrder(places.data(), places.restoring());
    }

    @Test
    void aDiskThatDoesNotConfirmTheLastStepIsTold() throws Exception {
        write("");
        var restore = new DatabaseRestore(places, _ -> {
            if (Files.exists(places.postgres())) {
                throw new IOException("Input/output error");
            }
        });
        try (var archive = ArchiveReader.of(file)) {
            assertThatThrownBy(() -> restore.of(archive))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessage("The database is in " + places.postgres()
                            + ", but the disk did not confirm it: Input/output error.");
        }
    }

    @Test
    void aDatabaseThatCannotBePutInItsPlaceIsTold() throws Exception {
        Files.createDirectories(places.restoring().resolve("postgres"));
        Files.writeString(places.restoring().resolve("postgres-password"), "restored");
        Files.createDirectories(places.postgres().resolve("in the way"));
        assertThatThrownBy(() -> new DatabaseRestore(places, StorageSync.DISK).putInPlace())
                .isInstanceOf(BackupRefused.class)
                .hasMessageStartingWith(
                        "The database is unpacked in " + places.restoring() + " and could not be put in its place: ");
        assertThat(places.password()).hasContent("restored");
        assertThat(places.restoring().resolve("postgres")).exists();
        assertThat(places.isRestored()).isFalse();
    }

    @Test
    void whatAServiceKeepsThereMayStay() throws Exception {
        write("");
        Files.createDirectories(target.resolve("start/123-456"));
        Files.createDirectories(target.resolve("lost+found"));
        var restore = BackupRun.restore(target, file);
        assertThat(restore.status()).as(restore.said()).isZero();
        assertThat(target.resolve("start/123-456")).exists();
        assertThat(places.restoring()).doesNotExist();
    }

    private void write(String without) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var archive = new ArchiveWriter(out);
            archive.file("backup.txt", "format: 1\npostgres: 18\ntaken: 2026-01-01T00:00:00Z\n");
            for (var name : NEEDED) {
                if (!name.equals(without)) {
                    archive.file(name, "18");
                }
            }
            archive.finish();
        }
    }
}
