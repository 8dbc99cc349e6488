package app.entente.scales;

import app.entente.engine.Certainty;
import app.entente.pack.Scale;
import app.entente.statistics.ScaleScore;

/** The result of a scale that both would show, over the same questions for both: those both have shown. */
public sealed interface SharedScaleResult {

    Scale scale();

    record Clear(Scale scale, ScaleScore mine, ScaleScore partners) implements SharedScaleResult {

        public Certainty certainty() {
            return Certainty.of(mine.answered());
        }
    }

    record TooFew(Scale scale, int shown, int asked) implements SharedScaleResult {}
}
