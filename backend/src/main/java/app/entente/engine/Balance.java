package app.entente.engine;

import java.util.Collection;
import java.util.Optional;

/**
 * Whether a person gives more, receives more, or neither: the mean of (R - G) / 4 over m currencies, with an eighth as
 * the threshold. Decided in whole numbers: 2 · sum <= -m gives more, 2 · sum >= m receives more. The idea is equity
 * (Walster, Walster and Berscheid, 1978); the threshold is our own choice.
 */
public enum Balance {
    GIVES_MORE,
    EVEN,
    RECEIVES_MORE;

    private static final int ENOUGH = 3;

    /** Empty with fewer than three currencies. */
    public static Optional<Balance> of(Collection<Exchange> currencies) {
        var sum = currencies.stream()
                .mapToInt(exchange -> exchange.receive() - exchange.give())
                .sum();
        return currencies.size() < ENOUGH ? Optional.empty() : Optional.of(over(sum, currencies.size()));
    }

    static Balance over(int sum, int currencies) {
        if (2 * sum <= -currencies) {
            return GIVES_MORE;
        }
        return 2 * sum >= currencies ? RECEIVES_MORE : EVEN;
    }
}
