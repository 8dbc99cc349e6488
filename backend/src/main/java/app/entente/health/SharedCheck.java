package app.entente.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A check that answers in time: one that fails, or takes longer than its timeout, counts as not passed.
 *
 * <p>Concurrent callers share one run, so that a database that hangs is never asked twice.
 */
final class SharedCheck implements AutoCloseable {

    private final BooleanSupplier check;
    private final Duration patience;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("readiness-check").factory());
    private Future<Boolean> latest = CompletableFuture.completedFuture(false);

    SharedCheck(BooleanSupplier check, Duration patience) {
        this.check = check;
        this.patience = patience;
    }

    boolean passes() {
        try {
            return running().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> running() {
        if (latest.isDone()) {
            latest = thread.submit(check::getAsBoolean);
        }
        return latest;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
