package app.entente.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains in a sentence that this is not the key, without a stack trace. */
final class WrongMasterKeyAnalyzer extends AbstractFailureAnalyzer<WrongMasterKey> {

    private static final String ADVICE = "Put the master key that belongs to this database back, in DIR/keys or in"
            + " ENTENTE_MASTER_KEY; to replace a key, name the old one in ENTENTE_PREVIOUS_MASTER_KEY.";

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongMasterKey cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ADVICE, cause);
    }
}
