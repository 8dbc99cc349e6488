package app.entente.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The data keys of persons and spaces, remembered for a moment.
 *
 * <p>The moment is shorter than a second: a key erased on another node is forgotten here even if no message comes.
 */
@Component
class DataKeys {

    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final int MANY = 4_096;

    private final KeyRepository keys;
    private final MasterKeys master;
    private final Clock clock;
    private final Map<KeyHolder, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(SecretKey key, Instant since) {

        boolean fresh(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(MOMENT));
        }
    }

    DataKeys(KeyRepository keys, MasterKeys master, Clock clock) {
        this.keys = keys;
        this.master = master;
        this.clock = clock;
    }

    void create(KeyHolder holder) {
        keys.add(holder, master.version(), master.current().wrap(MasterKey.randomKey(), owner(holder)));
    }

    SecretKey of(KeyHolder holder) {
        var now = clock.instant();
        var known = remembered.get(holder);
        return known != null && known.fresh(now) ? known.key() : load(holder, now);
    }

    void erase(KeyHolder holder) {
        keys.remove(holder);
        forget(holder.space());
    }

    void eraseSpace(UUID space) {
        keys.removeSpace(space);
        forget(space);
    }

    void forget(UUID space) {
        remembered.keySet().removeIf(it -> it.space().equals(space));
    }

    /** Again after the commit: somebody may have read the key until then. */
    @TransactionalEventListener(fallbackExecution = true)
    void forget(KeysErased event) {
        forget(event.space());
    }

    /** A key whose making is undone must seal nothing. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void forget(KeyMade event) {
        forget(event.space());
    }

    static byte[] owner(KeyHolder holder) {
        return Canonical.bytes(
                "vault.data_key",
                switch (holder) {
                    case KeyHolder.Person it ->
                        List.of("person", it.space().toString(), it.person().toString());
                    case KeyHolder.Both it -> List.of("both", it.space().toString());
                });
    }

    private SecretKey load(KeyHolder holder, Instant now) {
        var wrapped = keys.find(holder).orElseThrow(KeyErased::new);
        var plain = master.current().unwrap(wrapped, owner(holder)).orElseThrow(NotAuthentic::new);
        var key = new SecretKeySpec(plain, "AES");
        if (remembered.size() >= MANY) {
            remembered.values().removeIf(it -> !it.fresh(now));
        }
        remembered.put(holder, new Remembered(key, now));
        return key;
    }
}
