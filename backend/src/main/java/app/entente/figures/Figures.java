package app.entente.figures;

import app.entente.comparison.ByPartner;
import app.entente.pack.Scale;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers for a counsellor, from what both have shown and nothing else; an undefined number is empty, never zero.
 *
 * <p>Teal comes first in every pair, whoever asks, so that both get the same.
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

    /** The items whose answers are compared; all lie on the same five options, 1 to 5. */
    public enum ItemGroup {
        EXPECTATIONS,
        STATEMENTS,
        BOTH
    }

    /** The similarity of the two profiles over one group of items, with the agreement beyond chance. */
    public record SimilarityFigures(ItemGroup among, ProfileSimilarity profile, AgreementFigures agreement) {}

    /** Agreement beyond chance, 1 at best and 0 at chance level, each index by the weights in its name. */
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

    /**
     * One person's guesses: means over at least four guesses, each from 0 to 1, so that no single guess can be read
     * from them.
     */
    public record GuessFigures(
            int guesses,
            double understanding,
            double assumedSimilarity,
            double actualSimilarity,
            Optional<TruthAndBias> truthAndBias) {}

    /**
     * A scale both would show: its questions asked and shown, and each partner's mean, empty where both show too few of
     * them.
     */
    public record ScaleFigures(Scale scale, int asked, int shown, ByPartner<OptionalDouble> means) {}
}
