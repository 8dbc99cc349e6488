package app.entente.engine;

import app.entente.statistics.AnswerRange;
import app.entente.values.Wish;
import java.util.Optional;

/**
 * One person's exchange in one currency of support: what they give and receive, each from 0 to 4, and what they wish of
 * it. The constructor throws IllegalArgumentException for a number outside.
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

    boolean wishesItAsItIs() {
        return wish.isPresent() && wish.orElseThrow() == Wish.AS_IT_IS;
    }
}
