package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.backup.BackupRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup from before an erasure, restored beside the keys as they are now, and beside those of its day. */
class RestoredKeysTests {

    @TempDir
    static Path programs;

    @TempDir
    private Path folder;

    private final KeyHolder noa = new KeyHolder.Person(UUID.randomUUID(), UUID.randomUUID());
    private final KeyHolder sam = new KeyHolder.Person(noa.space(), UUID.randomUUID());
    private Path data;
    private Path restored;
    private byte[] ofNoa;
    private byte[] ofSam;

    @BeforeEach
    void anErasureAfterABackup() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        restored = Files.createDirectories(folder.resolve("restored"));
        Files.createSymbolicLink(data.resolve("programs"), programs);
        Files.createSymbolicLink(restored.resolve("programs"), programs);
        try (var vault = vault(data)) {
            vault.create(noa);
            vault.create(sam);
            ofNoa = vault.seal(noa);
            ofSam = vault.seal(sam);
            assertThat(BackupRun.backup(data, folder.resolve("before")).status())
                    .isZero();
            FileUtils.copyDirectory(
                    data.resolve("keys").toFile(), folder.resolve("old-keys").toFile());
            vault.erase(noa);
        }
        assertThat(BackupRun.restore(restored, folder.resolve("before")).status())
                .isZero();
    }

    @Test
    void whatWasErasedAfterABackupStaysUnreadableWhenThatIsRestored() throws IOException {
        FileUtils.copyDirectory(
                data.resolve("keys").toFile(), restored.resolve("keys").toFile());
        try (var vault = vault(restored)) {
            assertThat(vault.open(sam, ofSam)).isEqualTo(EmbeddedVault.PLAIN);
            assertThat(vault.jdbc()
                            .sql("select count(*) from vault.data_key")
                            .query(Integer.class)
                            .single())
                    .as("the wrapped key is back")
                    .isEqualTo(2);
            assertThatThrownBy(() -> vault.open(noa, ofNoa)).isInstanceOf(VaultRefused.KeyErased.class);
        }
    }

    /** The control: this is what an older copy of the keys would undo, and why none is to be kept. */
    @Test
    void anOlderCopyOfTheKeysWouldOpenIt() throws IOException {
        FileUtils.copyDirectory(
                folder.resolve("old-keys").toFile(), restored.resolve("keys").toFile());
        try (var vault = vault(restored)) {
            assertThat(vault.open(noa, ofNoa)).isEqualTo(EmbeddedVault.PLAIN);
        }
    }

    @Test
    void withoutItsKeysARestoredDatabaseSaysWhatIsMissing() {
        assertThatThrownBy(() -> vault(restored))
                .isInstanceOf(WrongMasterKey.class)
                .hasMessageContaining("put it back to " + restored.resolve("keys/master.key"));
    }

    private static EmbeddedVault vault(Path data) {
        return EmbeddedVault.on(data, true, Optional.empty());
    }
}
