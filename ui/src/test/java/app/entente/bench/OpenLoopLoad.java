package app.entente.bench;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/**
 * Changes that arrive at a fixed rate, whether or not the ones before are through, each taken from the moment it was due
 * until the partner's socket has the message.
 */
final class OpenLoopLoad {

    private static final Duration DRAIN = Duration.ofSeconds(3);

    private final List<Queue<Long>> due;
    private volatile Histogram histogram = empty();

    OpenLoopLoad(int couples) {
        due = Stream.<Queue<Long>>generate(ConcurrentLinkedQueue::new)
                .limit(couples)
                .toList();
    }

    interface Change {

        void make(int couple) throws Exception;
    }

    /** A message has come to the partner in this couple. */
    void received(int couple) {
        var now = System.nanoTime();
        for (var at = due.get(couple).poll(); at != null; at = due.get(couple).poll()) {
            histogram.recordValue((now - at) / 1_000);
        }
    }

    /** In microseconds. */
    Histogram run(int couples, double perSecond, Duration length, Change change) throws InterruptedException {
        due.forEach(Queue::clear);
        histogram = empty();
        var interval = (long) (1e9 / perSecond);
        var arrivals = (int) (length.toNanos() / interval);
        var start = System.nanoTime();
        try (var makers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < arrivals; i++) {
                var at = start + i * interval;
                var couple = i % couples;
                LockSupport.parkNanos(at - System.nanoTime());
                var _ = makers.submit(() -> {
                    due.get(couple).add(at);
                    change.make(couple);
                    return couple;
                });
            }
        }
        TimeUnit.NANOSECONDS.sleep(DRAIN.toNanos());
        if (histogram.getTotalCount() != arrivals) {
            throw new IllegalStateException("Of %d changes %d arrived".formatted(arrivals, histogram.getTotalCount()));
        }
        return histogram;
    }

    private static Histogram empty() {
        return new SynchronizedHistogram(60_000_000L, 3);
    }
}
