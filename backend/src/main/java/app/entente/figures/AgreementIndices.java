package app.entente.figures;

import app.entente.figures.Figures.AgreementFigures;
import app.entente.statistics.AgreementWeights;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ChanceCorrectedAgreement;
import app.entente.statistics.ContingencyTable;
import app.entente.statistics.KrippendorffAlpha;
import java.util.Arrays;

/** Computes the indices of agreement beyond chance for two lists of answers from 1 to 5, of equal length. */
final class AgreementIndices {

    private AgreementIndices() {}

    static AgreementFigures of(int[] teal, int[] amber) {
        var table = ContingencyTable.of(categories(teal), categories(amber), AnswerRange.AGREE.options());
        var chance = new ChanceCorrectedAgreement(table);
        var alpha = new KrippendorffAlpha(table);
        return new AgreementFigures(
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
        return Arrays.stream(answers).map(it -> it - AnswerRange.AGREE.low()).toArray();
    }
}
