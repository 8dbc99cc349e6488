package app.entente.batch;

import app.entente.engine.AgreementWeights;
import app.entente.engine.WeightTable;

/** All the ways in which near answers count, on the scale of a study. */
record Weighting(WeightTable identity, WeightTable linear, WeightTable quadratic, WeightTable ordinal) {

    static Weighting over(int options) {
        return new Weighting(
                AgreementWeights.IDENTITY.over(options),
                AgreementWeights.LINEAR.over(options),
                AgreementWeights.QUADRATIC.over(options),
                AgreementWeights.ORDINAL.over(options));
    }
}
