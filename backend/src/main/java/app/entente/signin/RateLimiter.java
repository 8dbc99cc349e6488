package app.entente.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.vault.Vault;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in the database, for every node and across restarts. A key is stored as a keyed digest, never as
 * itself, and only until its limit is whole again.
 */
@Component
class RateLimiter {

    private static final String TABLE = "account.attempt";

    private final PostgreSQLSelectForUpdateBasedProxyManager<byte[]> buckets;
    private final AttemptRepository attempts;
    private final Vault vault;
    private final Clock clock;

    RateLimiter(DataSource database, AttemptRepository attempts, Vault vault, Clock clock) {
        this.attempts = attempts;
        this.vault = vault;
        this.clock = clock;
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PreparedStatement::setBytes)
                .table(TABLE)
                .clientClock(new Meter(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Counts an attempt; throws TooManyAttempts beyond the limit. */
    void consume(RateLimit limit, String key) {
        var digest = vault.mac("signin.attempt." + limit.name(), key.getBytes(UTF_8));
        var probe = buckets.getProxy(digest, limit::configuration).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    @Scheduled(cron = "0 */5 * * * *")
    void deleteWhole() {
        attempts.deleteWhole(clock.instant());
    }

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
