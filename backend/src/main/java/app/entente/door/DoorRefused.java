package app.entente.door;

/** A request of something behind the door that is refused. */
public abstract sealed class DoorRefused extends RuntimeException {

    private DoorRefused() {}

    /** The item, or its round, is not open; nothing was changed. */
    public static final class NotOpened extends DoorRefused {}

    /** A signal before one's own sheet is sealed; nothing was changed, and nothing of the partner's was read. */
    public static final class NotSealed extends DoorRefused {}

    /** The stored snapshot is not the one that was written when the door opened. */
    public static final class SnapshotDamaged extends DoorRefused {}
}
