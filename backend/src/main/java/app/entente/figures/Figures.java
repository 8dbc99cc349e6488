package app.entente.figures;

import app.entente.comparison.ByPartner;
import app.entente.questionnaire.Scale;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers for a counsellor, from what both have shown and nothing else; what is undefined is empty and never zero.
 *
 * <p>The circle comes first in every pair, whoever asks, so that both get the same.
 */
public record Figures(
        int items,
        List<SimilarityFigures> likeness,
        ByPartner<Optional<GuessFigures>> guessing,
        List<ScaleFigures> scales) {

    public Figures {
        likeness = List.copyOf(likeness);
        scales = List.copyOf(scales);
    }

    /** Which answers are set beside each other: all lie on the same five options. */
    public enum ItemGroup {
        EXPECTATIONS,
        STATEMENTS,
        BOTH
    }

    public record SimilarityFigures(ItemGroup among, ProfileSimilarity profile, AgreementFigures agreement) {}

    /** Agreement beyond chance, each by the weights it is named for. */
    public record AgreementFigures(
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
    public record GuessFigures(
            int guesses,
            double understanding,
            double assumedSimilarity,
            double actualSimilarity,
            Optional<TruthAndBias> truthAndBias) {}

    /** A scale both would show; the means are empty where both show too few of its questions. */
    public record ScaleFigures(Scale scale, int asked, int shown, ByPartner<OptionalDouble> means) {}
}
