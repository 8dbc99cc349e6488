package app.entente.scales;

import app.entente.engine.Certainty;
import app.entente.engine.Measure;
import app.entente.questionnaire.Scale;

/** What one person's answers make of a scale: nothing at all before enough of its questions are answered. */
public sealed interface Reading {

    Scale scale();

    record Clear(Scale scale, Measure measure) implements Reading {

        /** How much that many questions let one say. */
        public Certainty certainty() {
            return Certainty.of(measure.answered());
        }
    }

    record TooFew(Scale scale, int answered, int asked) implements Reading {}

    record NotAsked(Scale scale) implements Reading {}
}
