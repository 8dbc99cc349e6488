package app.entente.statistics;

import java.util.function.Function;
import java.util.function.Predicate;

/** A pair of values, one of each partner. Which partner is the first never matters to a result. */
public record Dyad<T>(T first, T second) {

    public Dyad<T> swapped() {
        return new Dyad<>(second, first);
    }

    public <R> Dyad<R> map(Function<? super T, ? extends R> change) {
        return new Dyad<>(change.apply(first), change.apply(second));
    }

    public boolean anyMatch(Predicate<? super T> holds) {
        return holds.test(first) || holds.test(second);
    }

    public boolean allMatch(Predicate<? super T> holds) {
        return holds.test(first) && holds.test(second);
    }
}
