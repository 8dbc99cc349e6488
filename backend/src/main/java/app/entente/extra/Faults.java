package app.entente.extra;

import app.entente.seed.SeedBroken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is wrong with a file, so that its writer can mend it in one go. */
final class Faults {

    private final List<SeedBroken> found = new ArrayList<>();

    void add(SeedBroken fault) {
        found.add(fault);
    }

    void addAll(Collection<SeedBroken> faults) {
        found.addAll(faults);
    }

    /** What can be read of it; a fault in it is noted. */
    <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (SeedBroken e) {
            add(e);
            return Optional.empty();
        }
    }

    /** Nothing can be made of a file with a fault. */
    void requireNone() {
        if (!found.isEmpty()) {
            throw new Faulty(found);
        }
    }
}
