package app.entente.session;

/** The door of this round has opened, perhaps just now; nothing was changed. */
public final class AlreadyOpen extends RuntimeException {

    private final RoundId round;

    public AlreadyOpen(RoundId round) {
        this.round = round;
    }

    public RoundId round() {
        return round;
    }
}
