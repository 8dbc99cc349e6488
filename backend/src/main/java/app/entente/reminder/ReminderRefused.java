package app.entente.reminder;

/** A request about reminders that is refused; nothing was changed. */
public abstract sealed class ReminderRefused extends RuntimeException {

    private ReminderRefused() {}

    /** A text is no address that mail can be sent to. */
    public static final class AddressRefused extends ReminderRefused {}

    /** The operator of this server has turned on no way to send this. */
    public static final class ChannelUnavailable extends ReminderRefused {}
}
