package app.entente.chaos;

import app.entente.journey.PackagedApplication;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets everybody save, has something go wrong meanwhile, waits until everybody saves again, and compares what is stored. */
final class FaultRun {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final PackagedApplication entente;
    private final List<SavingPerson> people;
    private final Random random;

    FaultRun(PackagedApplication entente, List<SavingPerson> people, Random random) {
        this.entente = entente;
        this.people = people;
        this.random = random;
    }

    /** Returns how long it took from the end of the fault until a new save of each person was acknowledged. */
    Duration survive(Fault fault) throws InterruptedException, IOException {
        var over = new AtomicBoolean();
        try (var savers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                var _ = savers.submit(() -> {
                    person.saveUntil(over::get);
                    return person;
                });
            }
            try {
                awaitSaves(System.nanoTime());
                Thread.sleep(random.nextInt(500, 2_500));
                fault.strike(entente, random);
                var struck = System.nanoTime();
                if (fault.endsApplication()) {
                    entente.start();
                }
                awaitSaves(struck);
                return Duration.ofNanos(System.nanoTime() - struck);
            } finally {
                over.set(true);
            }
        } finally {
            for (var person : people) {
                person.check();
            }
        }
    }

    private void awaitSaves(long since) throws InterruptedException {
        while (!people.stream().allMatch(it -> it.savedSince(since))) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IllegalStateException("Not everybody saves again within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(20);
        }
    }
}
