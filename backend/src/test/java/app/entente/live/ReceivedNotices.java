package app.entente.live;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps the beats it hears, in order. */
final class ReceivedNotices implements Consumer<ChangeNotice> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<ChangeNotice> beats = new LinkedBlockingQueue<>();

    @Override
    public void accept(ChangeNotice changeNotice) {
        beats.add(changeNotice);
    }

    ChangeNotice next() {
        try {
            var changeNotice = beats.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (changeNotice == null) {
                throw new AssertionError("Nothing heard within " + PATIENCE);
            }
            return changeNotice;
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
