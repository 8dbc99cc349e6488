package app.entente.finding;

import java.util.Collection;
import java.util.Optional;

/**
 * The balance of a person who gives more, receives more, or neither: the mean of (R - G) / 4 over m currencies, with an
 * eighth as the threshold. Decided in whole numbers: 2 · sum <= -m gives more, 2 · sum >= m receives more. The idea is
 * equity (Walster, Walster and Berscheid, 1978); the threshold is our own choice.
 */
public enum PersonBalance {
    GIVES_MORE,
    EVEN,
    RECEIVES_MORE;

    private static final int MIN_CURRENCIES = 3;

    /** Returns the balance over these currencies; empty with fewer than three. */
    public static Optional<PersonBalance> of(Collection<SupportExchange> currencies) {
        var sum = currencies.stream()
                .mapToInt(supportExchange -> supportExchange.receive() - supportExchange.give())
                .sum();
        return currencies.size() < MIN_CURRENCIES ? Optional.empty() : Optional.of(ofSum(sum, currencies.size()));
    }

    public static PersonBalance ofSum(int sum, int currencies) {
        if (2 * sum <= -currencies) {
            return GIVES_MORE;
        }
        return 2 * sum >= currencies ? RECEIVES_MORE : EVEN;
    }
}
