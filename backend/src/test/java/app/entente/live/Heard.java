package app.entente.live;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps the beats it hears, in order. */
final class Heard implements Consumer<Beat> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<Beat> beats = new LinkedBlockingQueue<>();

    @Override
    public void accept(Beat beat) {
        beats.add(beat);
    }

    Beat next() {
        try {
            var beat = beats.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (beat == null) {
                throw new AssertionError("Nothing heard within " + PATIENCE);
            }
            return beat;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean nothingFor(Duration duration) {
        try {
            return beats.poll(duration.toMillis(), TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
