package app.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.vault.VaultRefused.KeyErased;
import app.entente.vault.VaultRefused.NotAuthentic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class VaultTests {

    private static final byte[] PLAIN = "I would like an evening to myself".getBytes(UTF_8);

    private final Vault vault;
    private final JdbcClient jdbc;
    private final TurnableClock clock;
    private final TransactionTemplate transaction;
    private final DataSource database;
    private final UUID space = UUID.randomUUID();
    private final KeyHolder.Person noa = new KeyHolder.Person(space, UUID.randomUUID());
    private final KeyHolder.Person robin = new KeyHolder.Person(space, UUID.randomUUID());
    private final KeyHolder.Both both = new KeyHolder.Both(space);
    private final RowIdentity row = row("money-1", "1");

    @Autowired
    VaultTests(
            Vault vault, JdbcClient jdbc, TurnableClock clock, TransactionTemplate transaction, DataSource database) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.database = database;
    }

    @BeforeEach
    void makeKeys() {
        List.of(noa, robin, both).forEach(vault::create);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatIsSealedOpensForItsHolderAndRow() {
        assertThat(vault.open(noa, row, vault.seal(noa, row, PLAIN))).isEqualTo(PLAIN);
        assertThat(vault.open(both, row, vault.seal(both, row, PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void theSamePayloadNeverLooksTheSameTwice() {
        assertThat(vault.seal(noa, row, PLAIN)).isNotEqualTo(vault.seal(noa, row, PLAIN));
    }

    @Test
    void aPayloadMovedToAnotherRowIsRefused() {
        var sealed = vault.seal(noa, row, PLAIN);
        assertThatThrownBy(() -> vault.open(noa, row("money-2", "1"), sealed)).isInstanceOf(NotAuthentic.class);
        assertThatThrownBy(() -> vault.open(noa, row("money-1", "2"), sealed)).isInstanceOf(NotAuthentic.class);
        assertThatThrownBy(() -> vault.open(noa, row("money-", "11"), sealed)).isInstanceOf(NotAuthentic.class);
    }

    @Test
    void oneHoldersKeyOpensNothingOfAnother() {
        var sealed = vault.seal(noa, row, PLAIN);
        assertThatThrownBy(() -> vault.open(robin, row, sealed)).isInstanceOf(NotAuthentic.class);
        assertThatThrownBy(() -> vault.open(both, row, sealed)).isInstanceOf(NotAuthentic.class);
    }

    @Test
    void oneChangedBitIsRefused() {
        var sealed = vault.seal(noa, row, PLAIN);
        sealed[sealed.length / 2] ^= 1;
        assertThatThrownBy(() -> vault.open(noa, row, sealed)).isInstanceOf(NotAuthentic.class);
    }

    @Test
    void keysSwappedInTheDatabaseAreRefused() {
        var sealed = vault.seal(noa, row, PLAIN);
        jdbc.sql("""
                update vault.data_key
                   set wrapped = (select wrapped from vault.data_key where holder_id = :robin)
                 where holder_id = :noa
                """).param("robin", robin.person()).param("noa", noa.person()).update();
        vault.forget(space);
        assertThatThrownBy(() -> vault.open(noa, row, sealed)).isInstanceOf(NotAuthentic.class);
    }

    @Test
    void anErasedKeyReadsNothingAndLeavesTheOthers() {
        var mine = vault.seal(noa, row, PLAIN);
        var theirs = vault.seal(robin, row, PLAIN);
        vault.erase(noa);
        assertThatThrownBy(() -> vault.open(noa, row, mine)).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> vault.seal(noa, row, PLAIN)).isInstanceOf(KeyErased.class);
        assertThat(vault.open(robin, row, theirs)).isEqualTo(PLAIN);
    }

    @Test
    void anErasedSpaceReadsNothing() {
        var sealed = vault.seal(both, row, PLAIN);
        vault.eraseSpace(space);
        assertThatThrownBy(() -> vault.open(both, row, sealed)).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> vault.open(robin, row, sealed)).isInstanceOf(KeyErased.class);
    }

    @Test
    void anotherNodeForgetsAnErasedKeyWithinASecondWithoutBeingTold() {
        var sealed = vault.seal(noa, row, PLAIN);
        var other = VaultNodes.node(jdbc, clock);
        assertThat(other.open(noa, row, sealed)).isEqualTo(PLAIN);
        vault.erase(noa);
        clock.turn(Duration.ofMillis(500));
        assertThatThrownBy(() -> other.open(noa, row, sealed)).isInstanceOf(KeyErased.class);
    }

    @Test
    void aNodeThatIsToldOfErasuresRemembersItsKeysUntilItIsNoLongerTold() {
        var sealed = vault.seal(noa, row, PLAIN);
        var other = VaultNodes.node(jdbc, clock);
        assertThat(other.open(noa, row, sealed)).isEqualTo(PLAIN);
        jdbc.sql("delete from vault.data_key where holder_id = :noa")
                .param("noa", noa.person())
                .update();
        clock.turn(Duration.ofMinutes(1));
        other.told();
        assertThat(other.open(noa, row, sealed)).isEqualTo(PLAIN);
        clock.turn(Duration.ofMillis(500));
        assertThatThrownBy(() -> other.open(noa, row, sealed)).isInstanceOf(KeyErased.class);
    }

    @Test
    void aNodeThatMayHaveMissedAnErasureForgetsEveryKey() {
        var sealed = vault.seal(noa, row, PLAIN);
        var other = VaultNodes.node(jdbc, clock);
        assertThat(other.open(noa, row, sealed)).isEqualTo(PLAIN);
        other.told();
        vault.erase(noa);
        other.forgetAll();
        assertThatThrownBy(() -> other.open(noa, row, sealed)).isInstanceOf(KeyErased.class);
    }

    /** The notice travels with the commit: a key that is still there in the end was never told erased. */
    @Test
    void anErasureIsToldToEveryNodeWithItsCommit() throws SQLException {
        try (var wire = database.getConnection();
                var listen = wire.createStatement()) {
            listen.execute("listen entente_live");
            transaction.executeWithoutResult(status -> {
                vault.erase(robin);
                status.setRollbackOnly();
            });
            vault.erase(noa);
            var told = wire.unwrap(PGConnection.class).getNotifications(5_000);
            assertThat(told)
                    .extracting(PGNotification::getParameter)
                    .filteredOn(it -> it.contains(space.toString()))
                    .containsExactly("keys:" + space);
        }
    }

    @Test
    void anotherNodeForgetsAnErasedKeyAtOnceWhenTold() {
        var sealed = vault.seal(noa, row, PLAIN);
        var other = VaultNodes.node(jdbc, clock);
        assertThat(other.open(noa, row, sealed)).isEqualTo(PLAIN);
        vault.erase(noa);
        other.forget(space);
        assertThatThrownBy(() -> other.open(noa, row, sealed)).isInstanceOf(KeyErased.class);
    }

    @Test
    void aKeyWhoseMakingIsUndoneSealsNothing() {
        var undone = new KeyHolder.Both(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            vault.create(undone);
            vault.seal(undone, row, PLAIN);
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> vault.seal(undone, row, PLAIN)).isInstanceOf(KeyErased.class);
    }

    @Test
    void makingAKeyAgainKeepsTheFirst() {
        var sealed = vault.seal(noa, row, PLAIN);
        vault.create(noa);
        vault.forget(space);
        assertThat(vault.open(noa, row, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void aDigestDependsOnPurposeAndText() {
        assertThat(vault.mac("code", PLAIN)).hasSize(32).isEqualTo(vault.mac("code", PLAIN));
        assertThat(vault.mac("code", PLAIN)).isNotEqualTo(vault.mac("order", PLAIN));
        assertThat(vault.mac("code", PLAIN)).isNotEqualTo(vault.mac("code", "another".getBytes(UTF_8)));
    }

    @Test
    void thePlainTextIsNowhereInASealedPayload() {
        assertThat(new String(vault.seal(noa, row, PLAIN), UTF_8)).doesNotContain("evening");
    }

    private static RowIdentity row(String item, String version) {
        return new RowIdentity("answering.answer", List.of(item, version));
    }
}
