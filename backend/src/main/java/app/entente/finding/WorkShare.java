package app.entente.finding;

import app.entente.statistics.AnswerRange;
import app.entente.values.Wish;
import java.util.Optional;

/**
 * One person's account of who does a job, and their wish about their own part.
 *
 * @param part from -2, mostly my partner, over 0, both about equally, to 2, mostly me
 */
public record WorkShare(int part, Optional<Wish> wish) {

    public WorkShare {
        AnswerRange.WORK.checked(part);
    }

    /** Whether the person has not asked for a change. */
    boolean content() {
        return wish.isEmpty() || wishesItAsItIs();
    }

    boolean wishesItAsItIs() {
        return wish.isPresent() && wish.orElseThrow() == Wish.AS_IT_IS;
    }

    /** The weight of the wish, from 0 to 1: 1/2 + max(part, 0) / 4 for less, 1/2 for more, else 0. */
    double wishSeverity() {
        if (wish.isEmpty()) {
            return 0;
        }
        return switch (wish.orElseThrow()) {
            case LESS -> (2 + Math.max(part, 0)) / 4.0;
            case MORE -> 0.5;
            case AS_IT_IS -> 0;
        };
    }
}
