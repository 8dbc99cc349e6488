package app.entente.yaml;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in plain words which YAML file ended the start, and at which line it is broken. */
final class InvalidYamlAnalyzer extends AbstractFailureAnalyzer<InvalidYaml> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidYaml cause) {
        return new FailureAnalysis(
                "A file with questions or words is broken: " + cause.getMessage(),
                "Mend that line and start again.",
                cause);
    }
}
