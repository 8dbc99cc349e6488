package app.entente.isolation;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Calls methods in transactions that leave nothing behind. */
@TestComponent
class Trials {

    /** From the weakest to the strongest: a thing of another couple is refused or not found, and nothing is done to it. */
    enum Outcome {
        REFUSED,
        NOTHING,
        DONE
    }

    /**
     * What came of a call.
     *
     * @param rows what is stored of the other couple's space after it; empty where it was refused, which takes all back
     * @param said everything in what was returned or thrown
     */
    record Trial(Outcome outcome, Optional<String> rows, String said) {}

    private final TransactionOperations transaction;
    private final StoredRows rows;

    Trials(TransactionOperations transaction, StoredRows rows) {
        this.transaction = transaction;
        this.rows = rows;
    }

    /** Returns what came of a call; {@code before} is what was stored of the caller's own space. */
    Trial call(ProvenMethod method, Call call, FilledSpace home, String before, FilledSpace other) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var returned =
                        method.method().invoke(method.bean(), call.arguments().toArray());
                var changed = !rows.of(home.space()).equals(before);
                return new Trial(outcome(changed, returned), Optional.of(rows.of(other.space())), Spelled.of(returned));
            } catch (InvocationTargetException e) {
                return new Trial(Outcome.REFUSED, Optional.empty(), refusal(method, e.getCause()));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }));
    }

    private static Outcome outcome(boolean changed, @Nullable Object returned) {
        return changed || !Spelled.nothing(returned) ? Outcome.DONE : Outcome.NOTHING;
    }

    /** A refusal is one of the product's own; anything else is a fault that only looks like one. */
    private static String refusal(ProvenMethod method, @Nullable Throwable thrown) {
        if (thrown == null || !thrown.getClass().getName().startsWith("app.entente.")) {
            throw new AssertionError(method + " did not refuse, it broke", thrown);
        }
        return thrown.toString();
    }
}
