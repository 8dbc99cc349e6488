package app.entente.vault;

import app.entente.vault.VaultRefused.KeyErased;
import app.entente.vault.VaultRefused.NotAuthentic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The data keys of persons and spaces, cached for a moment.
 *
 * <p>The moment is shorter than a second: a key erased on another node leaves this cache even if no message comes.
 */
@Component
class DataKeys {

    private static final Duration CACHE_DURATION = Duration.ofMillis(500);
    private static final int CACHE_SIZE = 4_096;

    private final KeyRepository keys;
    private final MasterKeys master;
    private final KeyWrapping wrapping;
    private final Clock clock;
    private final Map<KeyHolder, Remembered> cache = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();
    private volatile Instant toldUntil = Instant.MIN;

    private record Remembered(SecretKey key, Instant cachedAt) {

        boolean fresh(Instant now, Instant toldUntil) {
            return !now.isBefore(cachedAt) && (now.isBefore(cachedAt.plus(CACHE_DURATION)) || now.isBefore(toldUntil));
        }
    }

    DataKeys(KeyRepository keys, MasterKeys master, KeyWrapping wrapping, Clock clock) {
        this.keys = keys;
        this.master = master;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    void create(KeyHolder holder) {
        var key = wrapping.wrap(master.current(), holder, MasterKey.randomKey());
        if (!keys.add(holder, master.version(), key)) {
            wrapping.discard(key);
            if (master.refresh()) {
                create(holder);
            }
        }
    }

    SecretKey get(KeyHolder holder) {
        var now = clock.instant();
        var known = cache.get(holder);
        return known != null && known.fresh(now, toldUntil) ? known.key() : load(holder, now);
    }

    void erase(KeyHolder holder) {
        keys.remove(holder).forEach(wrapping::discard);
        forget(holder.space());
    }

    void eraseSpace(UUID space) {
        keys.removeSpace(space).forEach(wrapping::discard);
        forget(space);
    }

    /** Said again and again, at least twice a second, by what hears of every erasure. */
    void told() {
        toldUntil = clock.instant().plus(CACHE_DURATION);
    }

    /** Forgets every key: an erasure until now may not have been told here. */
    void forgetAll() {
        toldUntil = Instant.MIN;
        forgotten.incrementAndGet();
        cache.clear();
    }

    void forget(UUID space) {
        forgotten.incrementAndGet();
        cache.keySet().removeIf(it -> it.space().equals(space));
    }

    /** Removes erased keys from the cache, again after the commit: another thread may have read them until then. */
    @TransactionalEventListener(fallbackExecution = true)
    void forget(KeysErased event) {
        forget(event.space());
    }

    /** Removes a key whose creation was rolled back, so that it seals nothing. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void forget(KeyCreated event) {
        forget(event.space());
    }

    static byte[] owner(KeyHolder holder) {
        return CanonicalEncoding.bytes(
                "vault.data_key",
                switch (holder) {
                    case KeyHolder.Person it ->
                        List.of("person", it.space().toString(), it.person().toString());
                    case KeyHolder.Both it -> List.of("both", it.space().toString());
                });
    }

    /** Reads a key; one erased while it is being read is not remembered. */
    private SecretKey load(KeyHolder holder, Instant now) {
        var before = forgotten.get();
        var plain = read(holder);
        var read = new Remembered(new SecretKeySpec(plain, "AES"), now);
        makeRoom(now);
        cache.put(holder, read);
        if (forgotten.get() != before) {
            cache.remove(holder, read);
        }
        return read.key();
    }

    /** Reads a key; once more where the master key was replaced between two reads. */
    private byte[] read(KeyHolder holder) {
        try {
            return readOnce(holder);
        } catch (KeyErased | NotAuthentic e) {
            if (master.refresh()) {
                return readOnce(holder);
            }
            throw e;
        }
    }

    private byte[] readOnce(KeyHolder holder) {
        var wrapped = keys.find(holder).orElseThrow(KeyErased::new);
        return wrapping.unwrap(master.current(), holder, wrapped).orElseThrow(NotAuthentic::new);
    }

    private void makeRoom(Instant now) {
        if (cache.size() >= CACHE_SIZE) {
            cache.values().removeIf(it -> !it.fresh(now, toldUntil));
        }
        if (cache.size() >= CACHE_SIZE) {
            cache.clear();
        }
    }
}
