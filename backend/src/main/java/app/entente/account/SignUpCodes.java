package app.entente.account;

import app.entente.account.AccountRefused.SignUpClosed;
import app.entente.account.AccountRefused.SignUpCodeRefused;
import app.entente.signin.RefusedAttempt;
import app.entente.signin.Token;
import app.entente.signin.TypedCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Admits people to an account where not anybody may create one. A code is used once, and its row is deleted with its
 * use, so that nothing tells who was given which code.
 */
@Service
public class SignUpCodes {

    /** 78 random bits, so that a plain digest cannot be turned back. */
    private static final int LENGTH = 16;

    private static final int DAYS = 30;

    private final SignUpCodeRepository codes;
    private final SignUpSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignUpCodes(SignUpCodeRepository codes, SignUpSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    public SignUpMode mode() {
        return settings.signUp();
    }

    /** Stores a new code in this database and returns it; it can be used within 30 days and cannot be read again. */
    static String issue(SignUpCodeRepository codes) {
        var code = TypedCode.random(LENGTH);
        codes.insert(digest(code));
        return code;
    }

    /** Admits a new account, and uses up its code; throws {@link SignUpClosed} or {@link SignUpCodeRefused}. */
    void admit(SignUpClaim claim) {
        switch (settings.signUp()) {
            case OPEN -> {}
            case CLOSED -> throw new SignUpClosed();
            case CODE -> requireClaim(claim);
        }
    }

    private void requireClaim(SignUpClaim claim) {
        var admitted = switch (claim) {
            case SignUpClaim.Invited(BooleanSupplier use) -> use.getAsBoolean();
            case SignUpClaim.WithCode(String code) -> codes.delete(digest(code), oldest());
        };
        if (!admitted) {
            events.publishEvent(RefusedAttempt.SIGN_UP);
            throw new SignUpCodeRefused();
        }
    }

    @Scheduled(cron = "0 40 * * * *")
    void deleteExpired() {
        codes.deleteBefore(oldest());
    }

    private LocalDate oldest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
    }

    private static byte[] digest(String code) {
        return new Token(TypedCode.normalize(code)).digest();
    }
}
