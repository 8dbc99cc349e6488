package app.entente.talk;

import app.entente.couple.Seat;
import app.entente.values.ThemeId;
import java.util.Optional;

/**
 * One partner's text about a topic, with the other's say-back: the same stages as on the floor, at different times. The
 * listener writes back what they read; only the author confirms or rejects it.
 */
public sealed interface WrittenTurn {

    ThemeId topic();

    Seat by();

    /** Returns the number of this turn among its author's on the topic, from 1. */
    int number();

    String view();

    /** Returns the other's last say-back; empty where there is none. */
    default Optional<String> saidBackAs() {
        return switch (this) {
            case Told _ -> Optional.empty();
            case SaidBack it -> Optional.of(it.heard());
            case NotQuite it -> Optional.of(it.heard());
            case Understood it -> Optional.of(it.heard());
        };
    }

    /** A turn that waits for the other's say-back. */
    record Told(ThemeId topic, Seat by, int number, String view) implements WrittenTurn {

        SaidBack saidBack(String heard) {
            return new SaidBack(topic, by, number, view, heard);
        }

        Told reworded(String words) {
            return new Told(topic, by, number, words);
        }
    }

    /** A turn said back, which waits for its author's answer. */
    record SaidBack(ThemeId topic, Seat by, int number, String view, String heard) implements WrittenTurn {

        Understood thatIsIt() {
            return new Understood(topic, by, number, view, heard);
        }

        NotQuite notQuite() {
            return new NotQuite(topic, by, number, view, heard);
        }
    }

    /** A turn whose say-back was rejected, which waits for another one; {@code heard} is the rejected say-back. */
    record NotQuite(ThemeId topic, Seat by, int number, String view, String heard) implements WrittenTurn {

        SaidBack saidBack(String now) {
            return new SaidBack(topic, by, number, view, now);
        }

        NotQuite reworded(String words) {
            return new NotQuite(topic, by, number, words, heard);
        }
    }

    record Understood(ThemeId topic, Seat by, int number, String view, String heard) implements WrittenTurn {}
}
