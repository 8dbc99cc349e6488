package app.entente.session;

/** A request about a round that is refused; nothing was changed. */
public abstract sealed class RoundRefused extends RuntimeException {

    private RoundRefused() {}

    /** The door of this round has opened, perhaps just now; nothing was changed. */
    public static final class AlreadyOpen extends RoundRefused {

        private final RoundId round;

        public AlreadyOpen(RoundId round) {
            this.round = round;
        }

        public RoundId round() {
            return round;
        }
    }

    /** The space has no such round. */
    public static final class NoSuchRound extends RoundRefused {}

    /** The round has not begun: the two have not agreed on its packs yet. */
    public static final class NotBegun extends RoundRefused {}

    /** A couple's own question is empty or too long, or a person has written more than three. */
    public static final class QuestionRefused extends RoundRefused {}

    /** Another session has replaced this one: its answers stay with their owners, and it never opens. */
    public static final class SetAside extends RoundRefused {}
}
