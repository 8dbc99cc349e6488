package app.entente.vault;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals and opens payloads, each under its holder's key and for its row alone; erasing a key erases all it sealed. */
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

    /** Makes the holder's key where there is none. */
    @Transactional
    public void create(KeyHolder holder) {
        keys.create(holder);
        events.publishEvent(new KeyMade(holder.space()));
    }

    public byte[] seal(KeyHolder holder, RowIdentity row, byte[] plain) {
        return Gcm.seal(keys.of(holder), Canonical.bytes(row), Padding.pad(plain));
    }

    public byte[] open(KeyHolder holder, RowIdentity row, byte[] sealed) {
        try {
            return Padding.unpad(Gcm.open(keys.of(holder), Canonical.bytes(row), sealed));
        } catch (AEADBadTagException _) {
            throw new NotAuthentic();
        }
    }

    @Transactional
    public void erase(KeyHolder holder) {
        keys.erase(holder);
        events.publishEvent(new KeysErased(holder.space()));
    }

    @Transactional
    public void eraseSpace(UUID space) {
        keys.eraseSpace(space);
        events.publishEvent(new KeysErased(space));
    }

    /** Asks the database whether what it holds is still under the master key in force. */
    public boolean masterKeyOpens() {
        return master.currentOpens();
    }

    /** Every erasure on any node is told here at once, for the next half second: so keys may be remembered. */
    public void told() {
        keys.told();
    }

    /** Forgets every key, for an erasure may not have been told here. */
    public void forgetAll() {
        keys.forgetAll();
    }

    /** Forgets what is remembered of a space's keys; the next use reads them again. */
    public void forget(UUID space) {
        keys.forget(space);
    }

    /** A keyed digest for what is looked up but must not be readable, nor guessable from a copy of the database. */
    public byte[] mac(String purpose, byte[] text) {
        try {
            var mac = Mac.getInstance(master.secret().getAlgorithm());
            mac.init(master.secret());
            mac.update(Canonical.bytes(purpose, List.of()));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
