package app.entente.guide;

import app.entente.engine.ProfileSimilarity;
import app.entente.engine.TruthAndBias;
import app.entente.questionnaire.Scale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers for a counsellor, from what both have shown and nothing else; what is undefined is empty and never zero.
 *
 * <p>The circle comes first in every pair, whoever asks, so that both get the same.
 */
record Figures(int items, List<Likeness> likeness, Sides<Optional<Guessed>> guessing, List<Measured> scales) {

    Figures {
        likeness = List.copyOf(likeness);
        scales = List.copyOf(scales);
    }

    /** Which answers are set beside each other: all lie on the same five options. */
    enum Among {
        EXPECTATIONS,
        STATEMENTS,
        BOTH
    }

    record Likeness(Among among, ProfileSimilarity profile, Agreement agreement) {}

    /** Agreement beyond chance, each by the weights it is named for. */
    record Agreement(
            OptionalDouble kappaUnweighted,
            OptionalDouble kappaLinear,
            OptionalDouble kappaQuadratic,
            OptionalDouble ac1,
            OptionalDouble ac2Linear,
            OptionalDouble ac2Quadratic,
            OptionalDouble ac2Ordinal,
            OptionalDouble alphaOrdinal,
            OptionalDouble alphaInterval) {}

    /** On the whole and over four guesses at least, so that no single guess can be read from it. */
    record Guessed(
            int guesses,
            double understanding,
            double assumedSimilarity,
            double actualSimilarity,
            Optional<TruthAndBias> truthAndBias) {}

    /** A scale both would show; the means are empty where both show too few of its questions. */
    record Measured(Scale scale, int asked, int shown, Sides<OptionalDouble> means) {}
}
