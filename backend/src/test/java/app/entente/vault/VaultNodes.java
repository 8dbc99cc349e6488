package app.entente.vault;

import app.entente.TestSettings;
import app.entente.payload.PayloadCodec;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Vaults as further nodes would have them, over the same database. */
final class VaultNodes {

    private VaultNodes() {}

    static Vault node(JdbcClient jdbc, Clock clock) {
        return node(jdbc, clock, masterKeys(jdbc, TestSettings.MASTER_KEY));
    }

    static Vault node(JdbcClient jdbc, Clock clock, MasterKeys master) {
        return new Vault(new DataKeys(new KeyRepository(jdbc), master, clock), master, new PayloadCodec(), _ -> {});
    }

    static MasterKeys masterKeys(JdbcClient jdbc, String key) {
        return masterKeys(jdbc, new MasterKeySettings(Optional.of(key), Optional.empty(), Path.of("nowhere")));
    }

    static MasterKeys masterKeys(JdbcClient jdbc, MasterKeySettings settings) {
        return new MasterKeys(new KeyRepository(jdbc), settings, TransactionOperations.withoutTransaction());
    }
}
