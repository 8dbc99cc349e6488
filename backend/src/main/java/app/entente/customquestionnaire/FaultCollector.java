package app.entente.customquestionnaire;

import app.entente.yaml.InvalidYaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is wrong with a file, so that its writer can mend it in one go. */
final class FaultCollector {

    private final List<InvalidYaml> found = new ArrayList<>();

    void add(InvalidYaml fault) {
        found.add(fault);
    }

    void addAll(Collection<InvalidYaml> faults) {
        found.addAll(faults);
    }

    /** What can be read of it; a fault in it is noted. */
    <T> Optional<T> tryRead(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidYaml e) {
            add(e);
            return Optional.empty();
        }
    }

    /** Nothing can be made of a file with a fault. */
    void requireNone() {
        if (!found.isEmpty()) {
            throw new InvalidQuestionnaire(found);
        }
    }
}
