package app.entente.couple;

/** A request about a space that is refused; nothing was changed. */
public abstract sealed class SpaceRefused extends RuntimeException {

    private SpaceRefused() {}

    /** A display name does not have 1 to 40 visible characters. */
    public static final class DisplayNameRefused extends SpaceRefused {}

    /** Both seats of the space are held; a new partner needs a new space. */
    public static final class SecondSeatTaken extends SpaceRefused {}

    /** The space is closed; nothing was changed. */
    public static final class SpaceClosed extends SpaceRefused {}

    /** The space is paused; nothing was changed. */
    public static final class SpaceResting extends SpaceRefused {}
}
