package app.entente.statistics;

/** The agreement weights of one scale by distance, computed once for many pairs of profiles. */
public final class AgreementWeightTable {

    private final double[] byDistance;
    private final double total;

    AgreementWeightTable(AgreementWeights weights, int options) {
        byDistance = new double[options];
        for (int d = 0; d < options; d++) {
            byDistance[d] = weights.of(d, options);
        }
        total = weights.total(options);
    }

    /** Returns the sum of the weights of all ordered pairs of categories. */
    double total() {
        return total;
    }

    /** Returns Σ w · n over the distances, with n the number of pairs at each distance. */
    double sum(long[] pairs) {
        double sum = 0;
        for (int d = 0; d < pairs.length; d++) {
            sum += byDistance[d] * pairs[d];
        }
        return sum;
    }
}
