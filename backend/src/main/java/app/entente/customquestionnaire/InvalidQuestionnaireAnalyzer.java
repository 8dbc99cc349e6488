package app.entente.customquestionnaire;

import static java.util.stream.Collectors.joining;

import app.entente.yaml.InvalidYaml;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in plain words which of the operator's questionnaires ended the start, with all its faults. */
final class InvalidQuestionnaireAnalyzer extends AbstractFailureAnalyzer<InvalidQuestionnaire> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidQuestionnaire cause) {
        var faults = cause.faults().stream().map(InvalidYaml::toLocationString).collect(joining("\n"));
        return new FailureAnalysis(
                "A questionnaire in ENTENTE_QUESTIONNAIRES cannot be used:\n" + faults,
                "Mend it, or take the file out of the folder, and start again.",
                cause);
    }
}
