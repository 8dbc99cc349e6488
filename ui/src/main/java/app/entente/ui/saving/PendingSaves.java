package app.entente.ui.saving;

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

    /**
     * A save of one field: its act, which may be repeated, what follows once the act is acknowledged, and how it is
     * shown that it waits.
     */
    record Save(Object field, Runnable act, Runnable stored, Runnable delayed) {}

    private record Pending(Save save, boolean tried) {}

    /** The attempt runs an act, and says whether it is acknowledged. */
    PendingSaves(Predicate<Runnable> attempt) {
        this.attempt = attempt;
    }

    void add(Save save) {
        waiting.removeIf(it -> it.save().field().equals(save.field()) && !it.tried());
        waiting.addLast(new Pending(save, false));
    }

    void drop(Object field) {
        waiting.removeIf(it -> it.save().field().equals(field));
    }

    void clear() {
        waiting.clear();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Sends all that waits, oldest first; false where something is not acknowledged. What is refused waits no more. */
    boolean send() {
        while (!waiting.isEmpty()) {
            var save = waiting.removeFirst().save();
            if (!attempt.test(save.act())) {
                waiting.addFirst(new Pending(save, true));
                waiting.forEach(it -> it.save().delayed().run());
                return false;
            }
            save.stored().run();
        }
        return true;
    }
}
