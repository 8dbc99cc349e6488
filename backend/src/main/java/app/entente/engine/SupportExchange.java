package app.entente.engine;

import app.entente.statistics.AnswerRange;
import app.entente.values.Wish;
import java.util.Optional;

/** What one person gives and receives in one currency of support, each 0 to 4, and what they wish of it. */
public record SupportExchange(int give, int receive, Optional<Wish> wish) {

    public SupportExchange {
        AnswerRange.EXCHANGE.checked(give);
        AnswerRange.EXCHANGE.checked(receive);
    }

    /** Whether the person has not asked for a change. */
    boolean isContent() {
        return wish.isEmpty() || wishesItAsItIs();
    }

    boolean wishesItAsItIs() {
        return wish.isPresent() && wish.orElseThrow() == Wish.AS_IT_IS;
    }
}
