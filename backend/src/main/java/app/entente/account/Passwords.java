package app.entente.account;

import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.signin.Token;
import app.entente.signin.TooManyAttempts;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Validates, hashes and compares passwords; only a few at once, so that many sign-ins leave processor time for other
 * requests.
 */
@Component
class Passwords {

    private static final int MIN_LENGTH = 12;
    private static final int MAX_LENGTH = 200;
    private static final int BESIDE_THE_NAME = 8;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Duration MAX_WAIT = Duration.ofSeconds(10);

    private final CommonPasswords common = new CommonPasswords();
    private final GuessablePasswords guessable = new GuessablePasswords();
    private final Argon2PasswordEncoder encoder;
    private final Semaphore permits;
    private final String hashOfNobody;

    Passwords(PasswordSettings settings) {
        encoder = new Argon2PasswordEncoder(SALT, HASH, 1, settings.memory(), settings.iterations());
        permits = new Semaphore(settings.atOnce(), true);
        hashOfNobody = hash(Token.random().value());
    }

    void requireAcceptable(String password, String name) {
        refusal(normal(password), name).ifPresent(it -> {
            throw new PasswordRefused(it);
        });
    }

    String hash(String password) {
        return withPermit(() -> encoder.encode(normal(password)));
    }

    /** Returns whether the password matches the hash; takes as long where there is none. */
    boolean matches(String password, Optional<String> hash) {
        return withPermit(() -> encoder.matches(normal(password), hash.orElse(hashOfNobody))) && hash.isPresent();
    }

    private Optional<PasswordRefused.Reason> refusal(String password, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordRefused.Reason.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordRefused.Reason.TOO_LONG);
        }
        if (password.toLowerCase(Locale.ROOT).replace(name, "").length() < BESIDE_THE_NAME) {
            return Optional.of(PasswordRefused.Reason.LIKE_THE_NAME);
        }
        if (common.contains(password)) {
            return Optional.of(PasswordRefused.Reason.COMMON);
        }
        return guessable.contains(password, name) ? Optional.of(PasswordRefused.Reason.GUESSABLE) : Optional.empty();
    }

    private <T> T withPermit(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyAttempts(MAX_WAIT);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(MAX_WAIT);
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
