package app.entente.vault;

import app.entente.payload.PayloadCodec;
import app.entente.payload.PayloadFormat;
import app.entente.vault.VaultRefused.NotAuthentic;
import app.entente.vault.VaultRefused.PayloadTooLarge;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
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

    private static final int PART = 16_000;

    private final DataKeys keys;
    private final MasterKeys master;
    private final PayloadCodec payloads;
    private final ApplicationEventPublisher events;

    Vault(DataKeys keys, MasterKeys master, PayloadCodec payloads, ApplicationEventPublisher events) {
        this.keys = keys;
        this.master = master;
        this.payloads = payloads;
        this.events = events;
    }

    /** Makes the holder's key unless there is one. */
    @Transactional
    public void create(KeyHolder holder) {
        keys.create(holder);
        events.publishEvent(new KeyCreated(holder.space()));
    }

    /** Throws {@link PayloadTooLarge} for what fits into no payload. */
    public <T> byte[] seal(KeyHolder holder, RowIdentity row, PayloadFormat<T> format, T value) {
        return seal(holder, row, payloads.write(format, value));
    }

    /** Throws {@link NotAuthentic} for what was not sealed for this holder and row. */
    public <T> T open(KeyHolder holder, RowIdentity row, PayloadFormat<T> format, byte[] sealed) {
        return payloads.read(format, open(holder, row, sealed));
    }

    /** For what may outgrow a payload: in parts, each sealed for the row of its number, which counts from 1. */
    public <T> List<byte[]> seal(KeyHolder holder, IntFunction<RowIdentity> rows, PayloadFormat<T> format, T value) {
        var plain = payloads.write(format, value);
        var parts = new ArrayList<byte[]>();
        for (int from = 0; from < plain.length; from += PART) {
            var part = Arrays.copyOfRange(plain, from, Math.min(from + PART, plain.length));
            parts.add(seal(holder, rows.apply(parts.size() + 1), part));
        }
        return parts;
    }

    /** All parts, in the order of their numbers. */
    public <T> T open(KeyHolder holder, IntFunction<RowIdentity> rows, PayloadFormat<T> format, List<byte[]> parts) {
        var plain = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            plain.writeBytes(open(holder, rows.apply(i + 1), parts.get(i)));
        }
        return payloads.read(format, plain.toByteArray());
    }

    byte[] seal(KeyHolder holder, RowIdentity row, byte[] plain) {
        return AesGcm.seal(keys.get(holder), CanonicalEncoding.bytes(row), Padding.pad(plain));
    }

    byte[] open(KeyHolder holder, RowIdentity row, byte[] sealed) {
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
