package app.entente.account;

import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.signin.Token;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Validates, hashes and compares passwords, each hash in its turn of the {@link PasswordQueue}. */
@Component
class Passwords {

    private static final int MIN_LENGTH = 12;
    private static final int MAX_LENGTH = 200;
    private static final int BESIDE_THE_NAME = 8;
    private static final int SALT = 16;
    private static final int HASH = 32;

    private final CommonPasswords common = new CommonPasswords();
    private final GuessablePasswords guessable = new GuessablePasswords();
    private final Argon2PasswordEncoder encoder;
    private final PasswordQueue queue;
    private final String hashOfNobody;

    Passwords(PasswordSettings settings, PasswordQueue queue) {
        encoder = new Argon2PasswordEncoder(SALT, HASH, 1, settings.memory(), settings.iterations());
        this.queue = queue;
        hashOfNobody = hash(Token.random().value());
    }

    void requireAcceptable(String password, String name) {
        refusal(normal(password), name).ifPresent(it -> {
            throw new PasswordRefused(it);
        });
    }

    String hash(String password) {
        return queue.takeTurn(() -> encoder.encode(normal(password)));
    }

    /** Returns whether the password matches the hash; takes as long where there is none. */
    boolean matches(String password, Optional<String> hash) {
        return queue.takeTurn(() -> encoder.matches(normal(password), hash.orElse(hashOfNobody))) && hash.isPresent();
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

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
