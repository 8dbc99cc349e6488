package app.entente.engine;

import java.util.Optional;

/** What one person gives and receives in one currency of support, each 0 to 4, and what they wish of it. */
public record Exchange(int give, int receive, Optional<Wish> wish) {

    public Exchange {
        Range.EXCHANGE.checked(give);
        Range.EXCHANGE.checked(receive);
    }

    /** Whether the person has not asked for a change. */
    boolean content() {
        return wish.isEmpty() || wishesItAsItIs();
    }

    boolean wishesItAsItIs() {
        return wish.isPresent() && wish.orElseThrow() == Wish.AS_IT_IS;
    }
}
