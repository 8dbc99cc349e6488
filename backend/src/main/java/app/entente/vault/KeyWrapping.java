package app.entente.vault;

import app.entente.embeddedpostgres.EmbeddedPostgres;
import app.entente.vault.KeyRepository.WrappedKey;
import app.entente.vault.VaultRefused.KeyErased;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Wraps and unwraps data keys: by the master key, and within it by a secret in a file of its own where the database is
 * the embedded one, whose dead rows and log stay on the disk for long.
 */
@Component
class KeyWrapping {

    private final KeySecretFiles files;
    private final boolean withSecrets;

    @Autowired
    KeyWrapping(KeySecretFiles files, ObjectProvider<EmbeddedPostgres> embedded) {
        this(files, embedded.getIfAvailable() != null);
    }

    KeyWrapping(KeySecretFiles files, boolean withSecrets) {
        this.files = files;
        this.withSecrets = withSecrets;
    }

    /** Wraps a key; a secret of its own is on the disk when this returns. */
    WrappedKey wrap(MasterKey master, KeyHolder holder, byte[] key) {
        var owner = DataKeys.owner(holder);
        if (!withSecrets) {
            return new WrappedKey(master.wrap(key, owner), Optional.empty());
        }
        var id = files.create();
        var secret = files.read(id).map(KeyWrapping::aes).orElseThrow();
        return new WrappedKey(master.wrap(AesGcm.seal(secret, owner, key), owner), Optional.of(id));
    }

    /** Returns the key; empty where another master key wrapped it. Throws {@link KeyErased} where its secret is gone. */
    Optional<byte[]> unwrap(MasterKey master, KeyHolder holder, WrappedKey stored) {
        return master.unwrap(stored.wrapped(), DataKeys.owner(holder)).flatMap(it -> inner(holder, stored, it));
    }

    /** Wraps a stored key anew; one whose secret is gone stays without it. */
    Optional<WrappedKey> rewrap(MasterKey before, MasterKey next, KeyHolder holder, WrappedKey stored) {
        try {
            var fresh = unwrap(before, holder, stored).map(it -> wrap(next, holder, it));
            fresh.ifPresent(_ -> discard(stored));
            return fresh;
        } catch (KeyErased _) {
            var owner = DataKeys.owner(holder);
            return before.unwrap(stored.wrapped(), owner)
                    .map(it -> new WrappedKey(next.wrap(it, owner), stored.secret()));
        }
    }

    /** Removes the secret of a key that is stored no longer, with the transaction's commit. */
    void discard(WrappedKey stored) {
        stored.secret().ifPresent(files::remove);
    }

    /**
     * Wraps keys as new ones are, which a released version, or one on another kind of database, wrapped otherwise; one
     * whose secret is gone stays.
     */
    void wrapOutdatedAnew(KeyRepository keys, MasterKey master, int version, TransactionOperations transactions) {
        var some = transactions.execute(_ -> {
            var outdated = keys.wrappedOtherwise(withSecrets);
            outdated.forEach((holder, stored) -> rewrap(master, master, holder, stored)
                    .filter(it -> it.secret().isPresent() == withSecrets)
                    .ifPresent(it -> keys.replace(holder, version, it)));
            return !outdated.isEmpty();
        });
        if (withSecrets && Boolean.TRUE.equals(some)) {
            keys.compact();
        }
    }

    /** Settles what transactions that were cut off have left. */
    void settle(KeyRepository keys) {
        var pending = files.pending();
        if (!pending.isEmpty()) {
            var named = keys.secrets();
            pending.forEach(it -> files.settle(it, named.contains(it)));
        }
    }

    private Optional<byte[]> inner(KeyHolder holder, WrappedKey stored, byte[] unwrapped) {
        if (stored.secret().isEmpty()) {
            return Optional.of(unwrapped);
        }
        var secret = stored.secret().flatMap(files::read).map(KeyWrapping::aes).orElseThrow(KeyErased::new);
        try {
            return Optional.of(AesGcm.open(secret, DataKeys.owner(holder), unwrapped));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        }
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }
}
