package app.entente.customquestionnaire;

import app.entente.yaml.InvalidYaml;
import java.util.Comparator;
import java.util.List;

/** A custom questionnaire is invalid. */
final class InvalidQuestionnaire extends RuntimeException {

    private final transient List<InvalidYaml> faults;

    InvalidQuestionnaire(List<InvalidYaml> faults) {
        super(faults.getFirst().getMessage());
        this.faults = faults.stream()
                .sorted(Comparator.comparingInt(InvalidYaml::line))
                .toList();
    }

    /** Returns the faults, at least one, by line. */
    List<InvalidYaml> faults() {
        return faults;
    }
}
