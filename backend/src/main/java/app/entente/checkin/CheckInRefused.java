package app.entente.checkin;

/** A change of a check-in that is refused; nothing was changed. */
public abstract sealed class CheckInRefused extends RuntimeException {

    private CheckInRefused() {}

    /** The check-in can't be answered on this day, or what it was about has changed. */
    public static final class NotDue extends CheckInRefused {}

    /** The check-in has opened, for both and for good. */
    public static final class CheckInOpen extends CheckInRefused {}

    /** The check-in has not opened, so that nothing of it can be withdrawn. */
    public static final class CheckInShut extends CheckInRefused {}

    /** This person is ready; they take that back before they answer anew. */
    public static final class AlreadyReady extends CheckInRefused {}

    /** An answer that no question of this check-in admits. */
    public static final class NotAdmitted extends CheckInRefused {}
}
