package app.entente.talk;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import java.util.Optional;

/**
 * What one of them wrote about a topic for when the other comes, and how far it is understood: the same as on the
 * floor, at different times. The listener writes back what they read; only who wrote it says whether that is it.
 */
public sealed interface WrittenTurn {

    TopicId topic();

    Seat by();

    /** Counts what this person has told on this topic. */
    int number();

    String view();

    /** What the other wrote back last. */
    default Optional<String> saidBackAs() {
        return switch (this) {
            case Told _ -> Optional.empty();
            case SaidBack it -> Optional.of(it.heard());
            case NotQuite it -> Optional.of(it.heard());
            case Understood it -> Optional.of(it.heard());
        };
    }

    /** Waits for the other to say it back. */
    record Told(TopicId topic, Seat by, int number, String view) implements WrittenTurn {

        SaidBack saidBack(String heard) {
            return new SaidBack(topic, by, number, view, heard);
        }

        Told reworded(String words) {
            return new Told(topic, by, number, words);
        }
    }

    /** Waits for who wrote it. */
    record SaidBack(TopicId topic, Seat by, int number, String view, String heard) implements WrittenTurn {

        Understood thatIsIt() {
            return new Understood(topic, by, number, view, heard);
        }

        NotQuite notQuite() {
            return new NotQuite(topic, by, number, view, heard);
        }
    }

    /** Waits for the other to say it back once more; what they heard first stands beside it. */
    record NotQuite(TopicId topic, Seat by, int number, String view, String heard) implements WrittenTurn {

        SaidBack saidBack(String now) {
            return new SaidBack(topic, by, number, view, now);
        }

        NotQuite reworded(String words) {
            return new NotQuite(topic, by, number, words, heard);
        }
    }

    record Understood(TopicId topic, Seat by, int number, String view, String heard) implements WrittenTurn {}
}
