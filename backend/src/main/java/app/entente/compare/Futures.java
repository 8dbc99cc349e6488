package app.entente.compare;

import app.entente.csv.InvalidInput;
import app.entente.csv.OutputFailed;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for the result of another thread, and throws its exception as if it had been thrown here. */
final class Futures {

    private Futures() {}

    static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw stopped(e);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case InvalidInput refused -> refused;
                case OutputFailed failed -> failed;
                case null, default -> new IllegalStateException(e);
            };
        }
    }

    static CancellationException stopped(InterruptedException why) {
        Thread.currentThread().interrupt();
        var stopped = new CancellationException("stopped while waiting");
        stopped.initCause(why);
        return stopped;
    }
}
