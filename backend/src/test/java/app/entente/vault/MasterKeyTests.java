package app.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.PostgresTest;
import app.entente.TestSettings;
import app.entente.settings.InvalidSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class MasterKeyTests {

    private static final byte[] PLAIN = "a quiet morning".getBytes(UTF_8);

    private final JdbcClient jdbc;
    private final KeyHolder holder = new KeyHolder.Both(UUID.randomUUID());
    private final RowIdentity row = new RowIdentity("discussion.note", List.of("1"));

    @TempDir
    private Path data;

    @Autowired
    MasterKeyTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void beginWithAnEmptyVault() {
        jdbc.sql("delete from vault.data_key").update();
        jdbc.sql("delete from vault.instance").update();
    }

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerCanRead() throws IOException {
        VaultNodes.masterKeys(jdbc, kept());
        var file = data.resolve("keys/master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(Files.readString(file).strip()).hasSize(44);
    }

    @Test
    void theNextStartFindsIt() {
        var sealed = sealed(VaultNodes.masterKeys(jdbc, kept()));
        assertThat(open(VaultNodes.masterKeys(jdbc, kept()), sealed)).isEqualTo(PLAIN);
    }

    @Test
    void aKeyThatIsGivenIsKeptInNoFile() {
        sealed(VaultNodes.masterKeys(jdbc, TestSettings.MASTER_KEY));
        assertThat(data.resolve("keys")).doesNotExist();
    }

    @Test
    void aWrongKeyStopsTheStartWithOneSentence() {
        VaultNodes.masterKeys(jdbc, TestSettings.MASTER_KEY);
        assertThatThrownBy(() -> VaultNodes.masterKeys(jdbc, MasterKey.create().base64()))
                .isInstanceOf(WrongMasterKey.class)
                .hasMessage("The master key is not the one that this database was sealed under.");
    }

    @Test
    void aMissingKeyStopsTheStartAndIsNotMadeAnew() throws IOException {
        VaultNodes.masterKeys(jdbc, kept());
        Files.delete(data.resolve("keys/master.key"));
        assertThatThrownBy(() -> VaultNodes.masterKeys(jdbc, kept()))
                .isInstanceOf(WrongMasterKey.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining("ENTENTE_MASTER_KEY");
        assertThat(data.resolve("keys/master.key")).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> VaultNodes.masterKeys(jdbc, "not a key at all"))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageNotContaining("not a key at all");
    }

    @Test
    void aRotatedMasterKeyStillReadsAndTheOldOneDoesNot() {
        var before = VaultNodes.masterKeys(jdbc, TestSettings.MASTER_KEY);
        var sealed = sealed(before);
        var digest = VaultNodes.node(jdbc, Clock.systemUTC(), before).mac("code", PLAIN);
        var next = MasterKey.create().base64();
        before.rotate(MasterKey.of(next));
        assertThat(open(before, sealed)).isEqualTo(PLAIN);
        var after = VaultNodes.masterKeys(jdbc, next);
        assertThat(open(after, sealed)).isEqualTo(PLAIN);
        assertThat(VaultNodes.node(jdbc, Clock.systemUTC(), after).mac("code", PLAIN))
                .isEqualTo(digest);
        assertThatThrownBy(() -> VaultNodes.masterKeys(jdbc, TestSettings.MASTER_KEY))
                .isInstanceOf(WrongMasterKey.class);
    }

    @Test
    void aStartWithThePreviousKeyBesideTheNewOneRotates() {
        var sealed = sealed(VaultNodes.masterKeys(jdbc, TestSettings.MASTER_KEY));
        var next = MasterKey.create().base64();
        var both = new MasterKeySettings(Optional.of(next), Optional.of(TestSettings.MASTER_KEY), data);
        assertThat(open(VaultNodes.masterKeys(jdbc, both), sealed)).isEqualTo(PLAIN);
        assertThat(open(VaultNodes.masterKeys(jdbc, next), sealed)).isEqualTo(PLAIN);
    }

    private MasterKeySettings kept() {
        return new MasterKeySettings(Optional.empty(), Optional.empty(), data);
    }

    private byte[] sealed(MasterKeys master) {
        var vault = VaultNodes.node(jdbc, Clock.systemUTC(), master);
        vault.create(holder);
        return vault.seal(holder, row, PLAIN);
    }

    private byte[] open(MasterKeys master, byte[] sealed) {
        return VaultNodes.node(jdbc, Clock.systemUTC(), master).open(holder, row, sealed);
    }
}
