package app.entente.extra;

import app.entente.seed.SeedBroken;
import java.util.Comparator;
import java.util.List;

/** A questionnaire cannot be used. */
final class Faulty extends RuntimeException {

    private final transient List<SeedBroken> faults;

    Faulty(List<SeedBroken> faults) {
        super(faults.getFirst().getMessage());
        this.faults = faults.stream()
                .sorted(Comparator.comparingInt(SeedBroken::line))
                .toList();
    }

    /** From the top of the file to its end; at least one. */
    List<SeedBroken> faults() {
        return faults;
    }
}
