package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.embeddedpostgres.PlainCommandLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeyCommandTests {

    @TempDir
    static Path programs;

    @TempDir
    private Path data;

    private final KeyHolder noa = new KeyHolder.Person(UUID.randomUUID(), UUID.randomUUID());
    private final KeyHolder both = new KeyHolder.Both(noa.space());
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void unpackOnce() throws IOException {
        Files.createSymbolicLink(data.resolve("programs"), programs);
    }

    @Test
    void stoppedOrRunningTheOldKeyOpensNothingAndTheNewOneAll() throws IOException {
        byte[] sealed;
        try (var vault = vault()) {
            vault.create(noa);
            sealed = vault.seal(noa);
        }
        var first = key();

        assertThat(rotate()).as(said.toString()).isZero(); // stopped
        assertThat(said.toString()).contains("it wraps all 1 data keys").hasLineCount(1);
        var second = key();
        assertThat(second).isNotEqualTo(first);
        try (var vault = vault()) {
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);

            assertThat(rotate()).as(said.toString()).isZero(); // running
            assertThat(key()).isNotEqualTo(second);
            assertThat(vault.openAnew(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
            vault.create(both);
            assertThat(vault.masterKeys().currentOpens()).isTrue();
            assertThat(vault.open(both, vault.seal(both))).isEqualTo(EmbeddedVault.PLAIN);
        }
        Files.writeString(data.resolve("keys/master.key"), first);
        assertThat(rotate()).isEqualTo(2);
        assertThat(said.toString()).contains("not the one that this database was sealed under");
    }

    @Test
    void aNewKeyIsMadeUnderTheNewMasterKeyWithoutAnyReadBefore() throws IOException {
        try (var vault = vault()) {
            assertThat(rotate()).as(said.toString()).isZero();
            vault.create(noa);
            assertThat(vault.open(noa, vault.seal(noa))).isEqualTo(EmbeddedVault.PLAIN);
        }
    }

    @Test
    void killedAtAnyPointItGoesOn() throws IOException {
        byte[] sealed;
        try (var vault = vault()) {
            vault.create(noa);
            sealed = vault.seal(noa);
            new MasterKeyFile(data).next(); // killed before the database was asked
        }
        try (var vault = vault()) {
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
            vault.masterKeys().rotate(new MasterKeyFile(data).next()); // killed before the file got its name
        }
        try (var vault = vault()) {
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
            assertThat(data.resolve("keys/next.key")).doesNotExist();
            vault.masterKeys().rotate(new MasterKeyFile(data).next()); // the same, and the command comes first
        }
        assertThat(rotate()).as(said.toString()).isZero();
        try (var vault = vault()) {
            assertThat(vault.open(noa, sealed)).isEqualTo(EmbeddedVault.PLAIN);
        }
        assertThat(data.resolve("keys/next.key")).doesNotExist();
    }

    @Test
    void aKeyThatIsGivenIsNotReplacedHere() {
        assertThat(rotate(Map.of("ENTENTE_MASTER_KEY", "hidden"))).isEqualTo(2);
        assertThat(said.toString()).contains("ENTENTE_PREVIOUS_MASTER_KEY").doesNotContain("hidden");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence() throws IOException {
        new MasterKeyFile(data).write(MasterKey.create());
        var before = key();
        assertThat(rotate(Map.of("ENTENTE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/entente")))
                .isEqualTo(2);
        assertThat(said.toString()).startsWith("The database does not answer").hasLineCount(1);
        assertThat(key()).isEqualTo(before);
    }

    @Test
    void withoutAKeyNothingIsMade() {
        assertThat(rotate()).isEqualTo(2);
        assertThat(said.toString()).startsWith("There is no master key in ");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private EmbeddedVault vault() {
        return EmbeddedVault.on(data, true, Optional.empty());
    }

    private String key() throws IOException {
        return Files.readString(data.resolve("keys/master.key"));
    }

    private int rotate() {
        return rotate(Map.of());
    }

    private int rotate(Map<String, String> environment) {
        return PlainCommandLine.of(new RotateKeyCommand(environment))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute("--data", data.toString());
    }
}
