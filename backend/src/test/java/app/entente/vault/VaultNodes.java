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

    private static final MasterKeySettings NOWHERE =
            new MasterKeySettings(Optional.empty(), Optional.empty(), Path.of("nowhere"));

    private VaultNodes() {}

    static Vault node(JdbcClient jdbc, Clock clock) {
        return node(jdbc, clock, masterKeys(jdbc, TestSettings.MASTER_KEY));
    }

    static Vault node(JdbcClient jdbc, Clock clock, MasterKeys master) {
        return node(jdbc, clock, master, new KeyWrapping(new KeySecretFiles(NOWHERE), false));
    }

    static Vault node(JdbcClient jdbc, Clock clock, MasterKeys master, KeyWrapping wrapping) {
        var keys = new DataKeys(new KeyRepository(jdbc), master, wrapping, clock);
        return new Vault(keys, master, new PayloadCodec(), _ -> {});
    }

    static MasterKeys masterKeys(JdbcClient jdbc, String key) {
        return masterKeys(jdbc, new MasterKeySettings(Optional.of(key), Optional.empty(), Path.of("nowhere")));
    }

    static MasterKeys masterKeys(JdbcClient jdbc, MasterKeySettings settings) {
        return new MasterKeys(
                new KeyRepository(jdbc),
                new KeyWrapping(new KeySecretFiles(settings), false),
                settings,
                TransactionOperations.withoutTransaction());
    }
}
