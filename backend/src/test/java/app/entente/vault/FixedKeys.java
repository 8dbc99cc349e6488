package app.entente.vault;

import java.util.Arrays;
import org.springframework.boot.test.context.TestComponent;

/** Data keys that are the same in every run, so that payloads in test resources open again. */
@TestComponent
public class FixedKeys {

    private final KeyRepository keys;
    private final MasterKeys master;

    FixedKeys(KeyRepository keys, MasterKeys master) {
        this.keys = keys;
        this.master = master;
    }

    /** Gives the holder the key that consists of this byte alone. */
    public void give(KeyHolder holder, int fill) {
        var key = new byte[MasterKey.BYTES];
        Arrays.fill(key, (byte) fill);
        keys.remove(holder);
        keys.add(holder, master.version(), master.current().wrap(key, DataKeys.owner(holder)));
    }
}
