package app.entente.talk;

/** A step of the talk that is refused; nothing was changed. */
public abstract sealed class TalkRefused extends RuntimeException {

    private TalkRefused() {}

    /** Today's agenda holds its {@value Agenda#MAX_TODAY} topics; one of them can be parked first. */
    public static final class AgendaFull extends TalkRefused {}

    /** A turn on the floor is not finished, so that nobody is led away from it; nothing was changed. */
    public static final class FloorOpen extends TalkRefused {}

    /** The parking lot holds its {@value AgendaAndParking#MAX_LINES} lines. */
    public static final class ParkingLotFull extends TalkRefused {}

    /** The state of the talk does not allow this act by this person, or not any more; nothing was changed. */
    public static final class TalkMovedOn extends TalkRefused {}

    /** The talk has a time-out; nothing was changed. */
    public static final class TalkRests extends TalkRefused {}

    /** The time to go on is not in the future, or further away than a time-out may last. */
    public static final class TimeRefused extends TalkRefused {}
}
