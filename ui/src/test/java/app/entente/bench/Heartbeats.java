package app.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the server now and then that screens are still open, as browsers do; one that does not is closed after three minutes. */
final class Heartbeats implements AutoCloseable {

    private final Queue<LoadScreen> screens = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();

    Heartbeats(Duration pause) {
        var _ = executor.scheduleWithFixedDelay(this::beat, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    LoadScreen add(LoadScreen screen) {
        screens.add(screen);
        return screen;
    }

    private void beat() {
        try {
            for (var screen : screens) {
                screen.beat();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
