package app.entente.compare;

import app.entente.statistics.AgreementWeightTable;
import app.entente.statistics.AgreementWeights;

/** The tables of all agreement weights, on the options of a study. */
record WeightTables(
        AgreementWeightTable identity,
        AgreementWeightTable linear,
        AgreementWeightTable quadratic,
        AgreementWeightTable ordinal) {

    static WeightTables over(int options) {
        return new WeightTables(
                AgreementWeights.IDENTITY.over(options),
                AgreementWeights.LINEAR.over(options),
                AgreementWeights.QUADRATIC.over(options),
                AgreementWeights.ORDINAL.over(options));
    }
}
