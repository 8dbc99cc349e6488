package app.entente.screenlock;

/** A request about the lock of one's screens that is refused. */
public abstract sealed class ScreenLockRefused extends RuntimeException {

    private ScreenLockRefused() {}

    /** A PIN does not have four to eight digits, or is one that everybody tries first. */
    public static final class PinRefused extends ScreenLockRefused {}

    /** The PIN was wrong too often at this place, which now takes the password. */
    public static final class PinExhausted extends ScreenLockRefused {}
}
