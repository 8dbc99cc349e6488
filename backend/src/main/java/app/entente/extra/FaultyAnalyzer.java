package app.entente.extra;

import static java.util.stream.Collectors.joining;

import app.entente.seed.SeedBroken;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which questionnaire of the operator's ended the start, and all that is wrong with it. */
final class FaultyAnalyzer extends AbstractFailureAnalyzer<Faulty> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Faulty cause) {
        var faults = cause.faults().stream().map(SeedBroken::atPlace).collect(joining("\n"));
        return new FailureAnalysis(
                "A questionnaire in ENTENTE_QUESTIONNAIRES cannot be used:\n" + faults,
                "Mend it, or take the file out of the folder, and start again.",
                cause);
    }
}
