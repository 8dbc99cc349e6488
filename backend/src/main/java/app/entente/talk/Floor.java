package app.entente.talk;

import app.entente.couple.Seat;
import java.time.Instant;

/**
 * The state of the floor of one topic: free, or held by a speaker in one of four stages.
 *
 * <p>A speaker says something, the listener says it back, and only the speaker can confirm that. Each state has methods
 * for the transitions it allows and no others.
 */
public sealed interface Floor {

    record Free() implements Floor {

        Speaking taken(Seat by, Instant at) {
            return new Speaking(by, at);
        }
    }

    /** The floor is held; {@code since} is the time of the last change by either partner. */
    sealed interface Taken extends Floor {

        Seat speaker();

        Instant since();

        /** Returns the floor held by the listener, from this time on. */
        default Speaking takenOver(Instant at) {
            return new Speaking(speaker().other(), at);
        }
    }

    record Speaking(Seat speaker, Instant since) implements Taken {

        SayingBack said(Instant at) {
            return new SayingBack(speaker, at);
        }
    }

    record SayingBack(Seat speaker, Instant since) implements Taken {

        Confirming saidBack(Instant at) {
            return new Confirming(speaker, at);
        }
    }

    record Confirming(Seat speaker, Instant since) implements Taken {

        Understood thatIsIt(Instant at) {
            return new Understood(speaker, at);
        }

        Speaking notQuite(Instant at) {
            return new Speaking(speaker, at);
        }
    }

    record Understood(Seat speaker, Instant since) implements Taken {

        Speaking goOn(Instant at) {
            return new Speaking(speaker, at);
        }

        Speaking passed(Instant at) {
            return new Speaking(speaker.other(), at);
        }
    }
}
