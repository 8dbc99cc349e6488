package app.entente.talk;

import app.entente.couple.Seat;
import java.time.Instant;

/**
 * Who speaks, and how far the small piece is that they are saying.
 *
 * <p>A piece is said, then said back, and only its speaker can say that this was it. Each state knows what may follow
 * it, so nothing else can.
 */
public sealed interface Floor {

    record Free() implements Floor {

        Speaking taken(Seat by, Instant at) {
            return new Speaking(by, at);
        }
    }

    /** Somebody has it, since they or the other last did something with it. */
    sealed interface Taken extends Floor {

        Seat speaker();

        Instant since();

        /** The one whose turn it is to listen may take it over; what was confirmed before stays. */
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
