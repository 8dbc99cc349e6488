package app.entente.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does part of the work on a thread of its own, in order, and at most a few pieces behind. */
final class SerialWorker implements AutoCloseable {

    private static final int FEW = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> pending = new ArrayDeque<>();

    /** Fails when an earlier piece has failed. */
    void submit(Runnable piece) {
        pending.add(thread.submit(piece));
        if (pending.size() > FEW) {
            Futures.get(pending.remove());
        }
    }

    /** Waits for all that was begun. */
    void awaitAll() {
        while (!pending.isEmpty()) {
            Futures.get(pending.remove());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
