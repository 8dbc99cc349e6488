package app.entente.compare;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Reads on a thread of its own, a few bundles of couples ahead of their consumer. The order is kept, memory is bounded,
 * and the reader's exception reaches the caller.
 */
final class ReadAhead {

    private static final int BUNDLES = 16;
    private static final List<LocatedCouple> END = List.of();

    private final BlockingQueue<List<LocatedCouple>> bundles = new ArrayBlockingQueue<>(BUNDLES);

    /** Reads couples and passes them on in bundles; returns what it counted. */
    interface CoupleReader {
        AnswersFile.Counts into(Consumer<List<LocatedCouple>> bundles);
    }

    AnswersFile.Counts read(CoupleReader coupleReader, Consumer<List<LocatedCouple>> work) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            try {
                var counts = threads.submit(ended(coupleReader));
                for (var bundle = bundles.take(); !bundle.isEmpty(); bundle = bundles.take()) {
                    work.accept(bundle);
                }
                return Futures.get(counts);
            } catch (InterruptedException e) {
                throw Futures.stopped(e);
            } finally {
                threads.shutdownNow(); // else a reader waits for ever when nobody takes its bundles any more
            }
        }
    }

    private Callable<AnswersFile.Counts> ended(CoupleReader coupleReader) {
        return () -> {
            try {
                return coupleReader.into(this::hand);
            } finally {
                hand(END);
            }
        };
    }

    private void hand(List<LocatedCouple> bundle) {
        try {
            bundles.put(bundle);
        } catch (InterruptedException e) {
            throw Futures.stopped(e);
        }
    }
}
