package app.entente.health;

import app.entente.signin.RefusedAttempt;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Counts refused attempts, adds them up once a minute, and logs a minute that had many of one kind.
 *
 * <p>Below the {@link PrivacyThreshold} they are forgotten instead: who runs a server for a handful of people knows them, and would
 * learn from a number or a line what one of them did.
 */
@Service
public class RefusalReport {

    /** Fewer of one kind in a minute are typing errors, at which an operator has nothing to do. */
    static final int MANY = 10;

    private static final Logger LOG = LoggerFactory.getLogger(RefusalReport.class);

    private final PrivacyThreshold threshold;
    private final Map<RefusedAttempt, LongAdder> minute = new ConcurrentHashMap<>();
    private final Map<RefusedAttempt, LongAdder> total = new ConcurrentHashMap<>();

    RefusalReport(PrivacyThreshold threshold) {
        this.threshold = threshold;
    }

    /** Returns how many attempts of this kind were refused in the minutes in which there were enough spaces. */
    public long total(RefusedAttempt kind) {
        return of(total, kind).sum();
    }

    @EventListener
    void add(RefusedAttempt refused) {
        of(minute, refused).increment();
    }

    @Scheduled(fixedRate = 60_000)
    void report() {
        var refused = new EnumMap<RefusedAttempt, Long>(RefusedAttempt.class);
        for (var kind : RefusedAttempt.values()) {
            refused.put(kind, of(minute, kind).sumThenReset());
        }
        if (refused.values().stream().allMatch(it -> it == 0) || !threshold.isReached()) {
            return;
        }
        refused.forEach((kind, count) -> of(total, kind).add(count));
        if (refused.values().stream().anyMatch(it -> it >= MANY)) {
            LOG.warn("Refused in the last minute: {}", words(refused));
        }
    }

    /** Returns "12 sign-ins, 0 invitation codes, ...". */
    private static String words(Map<RefusedAttempt, Long> refused) {
        return refused.entrySet().stream()
                .map(it -> it.getValue() + " " + words(it.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(RefusedAttempt kind) {
        return switch (kind) {
            case SIGN_IN -> "sign-ins";
            case INVITATION_CODE -> "invitation codes";
            case RECOVERY_CODE -> "recovery codes";
            case SIGN_UP -> "sign-ups";
        };
    }

    private static LongAdder of(Map<RefusedAttempt, LongAdder> counts, RefusedAttempt kind) {
        return counts.computeIfAbsent(kind, _ -> new LongAdder());
    }
}
