package app.entente.account;

import java.time.Duration;

/** A request about an account that is refused; nothing was changed. */
public abstract sealed class AccountRefused extends RuntimeException {

    private AccountRefused() {}

    /** A sign-in name does not have 3 to 40 letters, digits, dots, hyphens or underscores. */
    public static final class NameRefused extends AccountRefused {}

    /** Nobody may create an account on this server. */
    public static final class SignUpClosed extends AccountRefused {}

    /** A sign-up code is missing, unknown, used or too old; the exception does not say which. */
    public static final class SignUpCodeRefused extends AccountRefused {}

    /** Another account has this sign-in name. */
    public static final class NameTaken extends AccountRefused {}

    /** A password is too weak to protect its owner. */
    public static final class PasswordRefused extends AccountRefused {

        public enum Reason {
            TOO_SHORT,
            TOO_LONG,
            COMMON,
            GUESSABLE,
            LIKE_THE_NAME
        }

        private final Reason reason;

        PasswordRefused(Reason reason) {
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** More passwords wait to be checked than this server takes at once; nothing was looked at or counted. */
    public static final class PasswordsBusy extends AccountRefused {

        private static final Duration WAIT = Duration.ofSeconds(5);

        public Duration retryAfter() {
            return WAIT;
        }
    }

    /** Name and recovery code do not belong together; the exception does not say which of them is wrong. */
    public static final class RecoveryRefused extends AccountRefused {}

    /** An act that takes the password again was asked for without it. */
    public static final class PasswordNotConfirmed extends AccountRefused {}

    /** The password given to confirm an act is not this person's. */
    public static final class WrongPassword extends AccountRefused {}
}
