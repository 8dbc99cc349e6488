package app.entente.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which seed file ended the start, and where it is broken. */
final class SeedBrokenAnalyzer extends AbstractFailureAnalyzer<SeedBroken> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SeedBroken cause) {
        return new FailureAnalysis(
                "A file with questions or words is broken: " + cause.getMessage(),
                "Mend that line and start again.",
                cause);
    }
}
