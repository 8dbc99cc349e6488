package app.entente.batch;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Reads on a thread of its own, a few bundles of couples ahead of the one who works on them. Their order stays, what is
 * in memory stays bounded, and a reader's refusal reaches the caller.
 */
final class ReadAhead {

    private static final int BUNDLES = 16;
    private static final List<Couple> END = List.of();

    private final BlockingQueue<List<Couple>> bundles = new ArrayBlockingQueue<>(BUNDLES);

    /** Reads couples and hands them over in bundles; returns what it counted. */
    interface Reading {
        Answers.Counts into(Consumer<List<Couple>> bundles);
    }

    Answers.Counts read(Reading reading, Consumer<List<Couple>> work) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            try {
                var counts = threads.submit(ended(reading));
                for (var bundle = bundles.take(); !bundle.isEmpty(); bundle = bundles.take()) {
                    work.accept(bundle);
                }
                return Awaited.of(counts);
            } catch (InterruptedException e) {
                throw Awaited.stopped(e);
            } finally {
                threads.shutdownNow(); // a reader whose bundles nobody takes any more waits for ever
            }
        }
    }

    private Callable<Answers.Counts> ended(Reading reading) {
        return () -> {
            try {
                return reading.into(this::hand);
            } finally {
                hand(END);
            }
        };
    }

    private void hand(List<Couple> bundle) {
        try {
            bundles.put(bundle);
        } catch (InterruptedException e) {
            throw Awaited.stopped(e);
        }
    }
}
