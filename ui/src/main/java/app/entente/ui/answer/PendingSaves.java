package app.entente.ui.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/**
 * Saves that a person has made on the screen and the server has not acknowledged yet, in their order.
 *
 * <p>A save that was tried is tried again as it was, for it may have been stored; one that was not gives way to a newer
 * one of the same field.
 */
final class PendingSaves {

    private final Predicate<Runnable> attempt;
    private final Deque<Pending> waiting = new ArrayDeque<>();

    /** The attempt runs a save, and says whether it is acknowledged. */
    PendingSaves(Predicate<Runnable> attempt) {
        this.attempt = attempt;
    }

    void add(Object field, Runnable save) {
        waiting.removeIf(it -> it.field().equals(field) && !it.tried());
        waiting.addLast(new Pending(field, save, false));
    }

    void drop(Object field) {
        waiting.removeIf(it -> it.field().equals(field));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Sends all that waits, oldest first; false where something is not acknowledged. What is refused waits no more. */
    boolean send() {
        while (!waiting.isEmpty()) {
            var first = waiting.removeFirst();
            if (!attempt.test(first.save())) {
                waiting.addFirst(new Pending(first.field(), first.save(), true));
                return false;
            }
        }
        return true;
    }

    private record Pending(Object field, Runnable save, boolean tried) {}
}
