package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.TestSettings;
import app.entente.vault.VaultRefused.KeyErased;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an erasure nothing below the data directory opens what was sealed, not with the master key either. */
class ErasedOnDiskTests {

    private static final MasterKey MASTER = MasterKey.of(TestSettings.MASTER_KEY);

    @TempDir
    static Path programs;

    @TempDir
    private Path data;

    private final UUID space = UUID.randomUUID();
    private final KeyHolder noa = new KeyHolder.Person(space, UUID.randomUUID());
    private final KeyHolder robin = new KeyHolder.Person(space, UUID.randomUUID());

    @BeforeEach
    void unpackOnce() throws IOException {
        Files.createSymbolicLink(data.resolve("programs"), programs);
    }

    @Test
    void nothingOnTheDiskOpensAnErasedKey() {
        var search = new DiskSearch(data);
        try (var vault = EmbeddedVault.on(data, true)) {
            List.of(noa, robin).forEach(vault::create);
            var noas = vault.seal(noa);
            var robins = vault.seal(robin);
            assertThat(search.keys(MASTER, noa)).isNotEmpty(); // what the search finds while it is there
            vault.erase(noa);
            assertThatExceptionOfType(KeyErased.class).isThrownBy(() -> vault.open(noa, noas));
            assertThat(vault.open(robin, robins)).isEqualTo(EmbeddedVault.PLAIN);
        }
        assertThat(search.wrapped(MASTER, DataKeys.owner(noa))).isNotEmpty(); // in the log and in dead rows
        assertThat(search.keys(MASTER, noa)).isEmpty();
        assertThat(search.keys(MASTER, robin)).isNotEmpty();
    }

    /** The planted leak, and what a database of one's own has to be drilled for. */
    @Test
    void aKeyWithoutASecretOfItsOwnIsStillFound() {
        try (var vault = EmbeddedVault.on(data, false)) {
            vault.create(noa);
            vault.erase(noa);
        }
        assertThat(new DiskSearch(data).keys(MASTER, noa)).isNotEmpty();
    }

    @Test
    void aKeyOfAReleasedVersionGetsItsSecretAtTheStart() {
        var sealed = sealedWithoutSecrets();
        try (var vault = EmbeddedVault.on(data, true)) {
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
            assertThat(secrets()).hasSize(1);
            vault.jdbc().sql("checkpoint").update();
        }
        assertThat(inTables(noa)).as("dead rows of the single wrap").isEmpty();
        try (var vault = EmbeddedVault.on(data, false)) { // back on a server of one's own
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
            assertThat(secrets()).isEmpty();
        }
    }

    @Test
    void aTransactionThatFailsLeavesTheFilesAsTheyWere() {
        try (var vault = EmbeddedVault.on(data, true)) {
            vault.create(noa);
            var sealed = vault.seal(noa);
            var before = files();
            vault.createAndFail(robin);
            vault.eraseAndFail(noa);
            vault.create(noa); // there is one already
            assertThat(files()).isEqualTo(before);
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
        }
    }

    @Test
    void whatACutOffTransactionLeftIsSettledAtTheStart() throws IOException {
        var sealed = new byte[0];
        try (var vault = EmbeddedVault.on(data, true)) {
            List.of(noa, robin).forEach(vault::create);
            sealed = vault.seal(noa);
            vault.jdbc()
                    .sql("delete from vault.data_key where holder_id = :robin")
                    .param("robin", ((KeyHolder.Person) robin).person())
                    .update();
        }
        for (var secret : secrets()) { // as if both had been in a transaction when the power went
            Files.createFile(
                    secret.resolveSibling(secret.getFileName().toString().replace("secret", "pending")));
        }
        try (var vault = EmbeddedVault.on(data, true)) {
            assertThat(files()).hasSize(1);
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
        }
    }

    @Test
    void aSecretThatNoTransactionWasAtIsNeverRemoved() {
        try (var vault = EmbeddedVault.on(data, true)) {
            vault.create(noa);
            vault.jdbc().sql("delete from vault.data_key").update(); // as an older copy of the database would have it
        }
        EmbeddedVault.on(data, true).close();
        assertThat(files()).hasSize(1);
    }

    @Test
    void aNewMasterKeyBringsANewSecret() {
        try (var vault = EmbeddedVault.on(data, true)) {
            vault.create(noa);
            var sealed = vault.seal(noa);
            var before = files();
            var next = MasterKey.create();
            vault.masterKeys().rotate(next);
            assertThat(files()).hasSize(1).doesNotContainAnyElementsOf(before);
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
        }
    }

    private byte[] sealedWithoutSecrets() {
        try (var vault = EmbeddedVault.on(data, false)) {
            vault.create(noa);
            return vault.seal(noa);
        }
    }

    private List<byte[]> inTables(KeyHolder holder) {
        return new DiskSearch(data.resolve("postgres/base"))
                .wrapped(MASTER, DataKeys.owner(holder)).stream()
                        .filter(it -> it.length == MasterKey.BYTES)
                        .toList();
    }

    private List<Path> secrets() {
        return files().stream().filter(it -> it.toString().endsWith(".secret")).toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(data.resolve("keys/holders"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
