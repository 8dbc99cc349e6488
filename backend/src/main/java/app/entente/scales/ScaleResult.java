package app.entente.scales;

import app.entente.engine.Certainty;
import app.entente.questionnaire.Scale;
import app.entente.statistics.ScaleScore;

/** What one person's answers make of a scale: nothing at all before enough of its questions are answered. */
public sealed interface ScaleResult {

    Scale scale();

    record Clear(Scale scale, ScaleScore measure) implements ScaleResult {

        /** How much that many questions let one say. */
        public Certainty certainty() {
            return Certainty.of(measure.answered());
        }
    }

    record TooFew(Scale scale, int answered, int asked) implements ScaleResult {}

    record NotAsked(Scale scale) implements ScaleResult {}
}
