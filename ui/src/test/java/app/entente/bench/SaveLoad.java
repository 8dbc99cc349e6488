package app.entente.bench;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Saves that arrive at a fixed rate, whether or not the ones before are through, each timed from when it was due. */
final class SaveLoad {

    private final ProcessHandle server;
    private final Save save;

    SaveLoad(ProcessHandle server, Save save) {
        this.server = server;
        this.save = save;
    }

    interface Save {

        /** Saves for this person, and returns once the save is acknowledged. */
        void of(int person) throws Exception;
    }

    /** The times of a round in microseconds, and the saves for each second of the server's processor. */
    record Round(Histogram times, double savesPerCoreSecond) {

        double at(double percentile) {
            return times.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    Round run(int people, double perSecond, Duration length) {
        var histogram = new SynchronizedHistogram(60_000_000L, 3);
        var failures = new ConcurrentLinkedQueue<Exception>();
        var interval = (long) (1e9 / perSecond);
        var arrivals = (int) (length.toNanos() / interval);
        var before = processor();
        var start = System.nanoTime();
        try (var savers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < arrivals; i++) {
                var due = start + i * interval;
                var person = i % people;
                LockSupport.parkNanos(due - System.nanoTime());
                var _ = savers.submit(() -> {
                    try {
                        save.of(person);
                        histogram.recordValue((System.nanoTime() - due) / 1_000);
                    } catch (Exception e) {
                        failures.add(e);
                    }
                    return person;
                });
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(
                    "Of %d saves %d failed".formatted(arrivals, failures.size()), failures.peek());
        }
        return new Round(histogram, arrivals / ((processor() - before) / 1e9));
    }

    private long processor() {
        return server.info().totalCpuDuration().orElseThrow().toNanos();
    }
}
