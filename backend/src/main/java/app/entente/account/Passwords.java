package app.entente.account;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges, hashes and compares passwords; only a few at once, so that a flood of sign-ins leaves the others their time. */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int BESIDE_THE_NAME = 8;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommonPasswords common = new CommonPasswords();
    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns;
    private final String nobodys;

    Passwords(PasswordSettings settings) {
        encoder = new Argon2PasswordEncoder(SALT, HASH, 1, settings.memory(), settings.iterations());
        turns = new Semaphore(settings.atOnce(), true);
        nobodys = hash(Token.random().value());
    }

    void judge(String password, String name) {
        refusal(normal(password), name).ifPresent(it -> {
            throw new PasswordRefused(it);
        });
    }

    String hash(String password) {
        return inTurn(() -> encoder.encode(normal(password)));
    }

    /** Takes as long for nobody's password as for somebody's. */
    boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> encoder.matches(normal(password), hash.orElse(nobodys))) && hash.isPresent();
    }

    private Optional<PasswordRefused.Reason> refusal(String password, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordRefused.Reason.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordRefused.Reason.TOO_LONG);
        }
        if (password.toLowerCase(Locale.ROOT).replace(name, "").length() < BESIDE_THE_NAME) {
            return Optional.of(PasswordRefused.Reason.LIKE_THE_NAME);
        }
        return common.contains(password) ? Optional.of(PasswordRefused.Reason.COMMON) : Optional.empty();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyAttempts(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
