package app.entente.vault;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals and opens payloads, each under its holder's key and for its row alone; erasing a key makes all it sealed
 * unreadable.
 */
@Service
public class Vault {

    private final DataKeys keys;
    private final MasterKeys master;
    private final ApplicationEventPublisher events;

    Vault(DataKeys keys, MasterKeys master, ApplicationEventPublisher events) {
        this.keys = keys;
        this.master = master;
        this.events = events;
    }

    /** Makes the holder's key unless there is one. */
    @Transactional
    public void create(KeyHolder holder) {
        keys.create(holder);
        events.publishEvent(new KeyCreated(holder.space()));
    }

    /** Returns the payload sealed for this row, padded; throws {@link KeyErased} or {@link PayloadTooLarge}. */
    public byte[] seal(KeyHolder holder, RowIdentity row, byte[] plain) {
        return AesGcm.seal(keys.get(holder), CanonicalEncoding.bytes(row), Padding.pad(plain));
    }

    /**
     * Returns the plaintext; throws {@link KeyErased}, or {@link NotAuthentic} where the payload was changed or sealed
     * for another row or holder.
     */
    public byte[] open(KeyHolder holder, RowIdentity row, byte[] sealed) {
        try {
            return Padding.unpad(AesGcm.open(keys.get(holder), CanonicalEncoding.bytes(row), sealed));
        } catch (AEADBadTagException _) {
            throw new NotAuthentic();
        }
    }

    /** Erases the holder's key. */
    @Transactional
    public void erase(KeyHolder holder) {
        keys.erase(holder);
        events.publishEvent(new KeysErased(holder.space()));
    }

    /** Erases all keys of a space. */
    @Transactional
    public void eraseSpace(UUID space) {
        keys.eraseSpace(space);
        events.publishEvent(new KeysErased(space));
    }

    /** Returns whether the keys in the database are still wrapped by the master key in force, by a query each time. */
    public boolean masterKeyOpens() {
        return master.currentOpens();
    }

    /** Removes a space's keys from the cache; the next use reads them again. */
    public void forget(UUID space) {
        keys.forget(space);
    }

    /**
     * Returns a keyed digest, for values that are looked up but must not be readable, nor guessable from a copy of the
     * database.
     */
    public byte[] mac(String purpose, byte[] text) {
        try {
            var mac = Mac.getInstance(master.secret().getAlgorithm());
            mac.init(master.secret());
            mac.update(CanonicalEncoding.bytes(purpose, List.of()));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
