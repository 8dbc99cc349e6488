package app.entente.scales;

import app.entente.engine.Certainty;
import app.entente.engine.Measure;
import app.entente.questionnaire.Scale;

/** What the questions both have shown make of a scale that both would show; over the same questions for both. */
public sealed interface SharedReading {

    Scale scale();

    record Clear(Scale scale, Measure mine, Measure partners) implements SharedReading {

        public Certainty certainty() {
            return Certainty.of(mine.answered());
        }
    }

    record TooFew(Scale scale, int shown, int asked) implements SharedReading {}
}
