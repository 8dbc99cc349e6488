package app.entente.customquestionnaire;

import app.entente.yaml.InvalidYaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is wrong with a file, so that its writer can mend it in one go. */
public final class FaultCollector {

    private final List<InvalidYaml> found = new ArrayList<>();

    public void add(InvalidYaml fault) {
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
