package app.entente.guide;

import app.entente.engine.AgreementWeights;
import app.entente.engine.ChanceCorrected;
import app.entente.engine.KrippendorffAlpha;
import app.entente.engine.Range;
import app.entente.guide.Figures.Agreement;
import java.util.Arrays;

/** Agreement beyond chance of two lists of answers from 1 to 5. */
final class BeyondChance {

    private BeyondChance() {}

    static Agreement of(int[] teal, int[] amber) {
        var options = Range.AGREE.options();
        var chance = new ChanceCorrected(categories(teal), categories(amber), options);
        var alpha = new KrippendorffAlpha(categories(teal), categories(amber), options);
        return new Agreement(
                chance.kappa(AgreementWeights.IDENTITY),
                chance.kappa(AgreementWeights.LINEAR),
                chance.kappa(AgreementWeights.QUADRATIC),
                chance.gwet(AgreementWeights.IDENTITY),
                chance.gwet(AgreementWeights.LINEAR),
                chance.gwet(AgreementWeights.QUADRATIC),
                chance.gwet(AgreementWeights.ORDINAL),
                alpha.ordinal(),
                alpha.interval());
    }

    private static int[] categories(int[] answers) {
        return Arrays.stream(answers).map(it -> it - Range.AGREE.low()).toArray();
    }
}
