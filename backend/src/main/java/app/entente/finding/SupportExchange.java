package app.entente.finding;

import app.entente.statistics.AnswerRange;
import app.entente.values.Wish;
import java.util.Optional;

/**
 * One person's account of one currency of support.
 *
 * @param give 0 (none) to 4 (very much)
 * @param receive 0 to 4 likewise
 * @param wish what they would like about receiving it; empty where left out or not to be weighed
 */
public record SupportExchange(int give, int receive, Optional<Wish> wish) {

    public SupportExchange {
        AnswerRange.EXCHANGE.checked(give);
        AnswerRange.EXCHANGE.checked(receive);
    }

    /** Returns whether the person has not asked for a change. */
    boolean isContent() {
        return wish.isEmpty() || wishesItAsItIs();
    }

    /** The weight of the wish, from 0 to 1: 1/2 + (1 - receive / 4) / 2 for more, 1/2 for less, else 0. */
    double wishSeverity() {
        if (wish.isEmpty()) {
            return 0;
        }
        return switch (wish.orElseThrow()) {
            case MORE -> 0.5 + (4 - receive) / 8.0;
            case LESS -> 0.5;
            case AS_IT_IS -> 0;
        };
    }

    boolean wishesItAsItIs() {
        return wish.isPresent() && wish.orElseThrow() == Wish.AS_IT_IS;
    }
}
