package app.entente.customquestionnaire;

import app.entente.yaml.InvalidYaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects every fault of a file, so that its author can mend them all at once. */
final class FaultCollector {

    private final List<InvalidYaml> found = new ArrayList<>();

    void add(InvalidYaml fault) {
        found.add(fault);
    }

    void addAll(Collection<InvalidYaml> faults) {
        found.addAll(faults);
    }

    /** Returns what was read; empty where reading throws InvalidYaml, which is added to the faults. */
    <T> Optional<T> tryRead(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidYaml e) {
            add(e);
            return Optional.empty();
        }
    }

    /** Throws {@link InvalidQuestionnaire} where there is a fault. */
    void requireNone() {
        if (!found.isEmpty()) {
            throw new InvalidQuestionnaire(found);
        }
    }
}
