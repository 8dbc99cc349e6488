package app.entente.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does part of the work on a thread of its own, in order, and at most a few pieces behind. */
final class Beside implements AutoCloseable {

    private static final int FEW = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> behind = new ArrayDeque<>();

    /** Fails when an earlier piece has failed. */
    void run(Runnable piece) {
        behind.add(thread.submit(piece));
        if (behind.size() > FEW) {
            Awaited.of(behind.remove());
        }
    }

    /** Waits for all that was begun. */
    void finish() {
        while (!behind.isEmpty()) {
            Awaited.of(behind.remove());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
