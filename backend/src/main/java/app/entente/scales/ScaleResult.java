package app.entente.scales;

import app.entente.engine.Certainty;
import app.entente.pack.Scale;
import app.entente.statistics.ScaleScore;

/** The result of a scale for one person: no score before enough of its questions are answered. */
public sealed interface ScaleResult {

    Scale scale();

    record Clear(Scale scale, ScaleScore measure) implements ScaleResult {

        /** Returns the certainty that the number of answered questions allows. */
        public Certainty certainty() {
            return Certainty.of(measure.answered());
        }
    }

    record TooFew(Scale scale, int answered, int asked) implements ScaleResult {}

    record NotAsked(Scale scale) implements ScaleResult {}
}
