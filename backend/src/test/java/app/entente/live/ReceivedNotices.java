package app.entente.live;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps the notices it hears, in order. */
final class ReceivedNotices implements Consumer<ChangeNotice> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<ChangeNotice> notices = new LinkedBlockingQueue<>();

    @Override
    public void accept(ChangeNotice changeNotice) {
        notices.add(changeNotice);
    }

    ChangeNotice next() {
        try {
            var changeNotice = notices.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
            return notices.poll(duration.toMillis(), TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
