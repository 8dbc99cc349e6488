package app.entente.engine;

import java.util.function.Function;
import java.util.function.Predicate;

/** What the two partners gave, each in their place. Which of them is called the first never matters to a result. */
public record Both<T>(T first, T second) {

    public Both<T> swapped() {
        return new Both<>(second, first);
    }

    public <R> Both<R> map(Function<? super T, ? extends R> change) {
        return new Both<>(change.apply(first), change.apply(second));
    }

    public boolean either(Predicate<? super T> holds) {
        return holds.test(first) || holds.test(second);
    }

    public boolean each(Predicate<? super T> holds) {
        return holds.test(first) && holds.test(second);
    }
}
