package app.entente.customquestionnaire;

import app.entente.yaml.InvalidYaml;
import java.util.Comparator;
import java.util.List;

/** A questionnaire cannot be used. */
final class InvalidQuestionnaire extends RuntimeException {

    private final transient List<InvalidYaml> faults;

    InvalidQuestionnaire(List<InvalidYaml> faults) {
        super(faults.getFirst().getMessage());
        this.faults = faults.stream()
                .sorted(Comparator.comparingInt(InvalidYaml::line))
                .toList();
    }

    /** From the top of the file to its end; at least one. */
    List<InvalidYaml> faults() {
        return faults;
    }
}
