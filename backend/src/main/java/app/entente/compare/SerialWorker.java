package app.entente.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on a thread of its own, in order, with at most a few of them waiting. */
final class SerialWorker implements AutoCloseable {

    private static final int FEW = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> pending = new ArrayDeque<>();

    /** Submits a task, and waits where too many are waiting; throws where an earlier task has failed. */
    void submit(Runnable piece) {
        pending.add(thread.submit(piece));
        if (pending.size() > FEW) {
            Futures.get(pending.remove());
        }
    }

    /** Waits for all submitted tasks; throws where one has failed. */
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
