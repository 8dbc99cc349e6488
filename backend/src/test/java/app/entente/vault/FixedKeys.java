package app.entente.vault;

import app.entente.vault.KeyRepository.WrappedKey;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Data keys that are the same in every run, so that payloads in test resources open again. */
@TestComponent
public class FixedKeys {

    private final KeyRepository keys;
    private final MasterKeys master;
    private final Vault vault;

    FixedKeys(KeyRepository keys, MasterKeys master, Vault vault) {
        this.keys = keys;
        this.master = master;
        this.vault = vault;
    }

    /** The plaintext of a payload, whatever its format. */
    public byte[] open(KeyHolder holder, RowIdentity row, byte[] sealed) {
        return vault.open(holder, row, sealed);
    }

    public byte[] seal(KeyHolder holder, RowIdentity row, byte[] plain) {
        return vault.seal(holder, row, plain);
    }

    /** Gives the holder the key that consists of this byte alone. */
    public void give(KeyHolder holder, int fill) {
        var key = new byte[MasterKey.BYTES];
        Arrays.fill(key, (byte) fill);
        keys.remove(holder);
        keys.add(
                holder,
                master.version(),
                new WrappedKey(master.current().wrap(key, DataKeys.owner(holder)), Optional.empty()));
    }
}
