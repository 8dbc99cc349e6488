package app.entente.compare;

import app.entente.csv.CsvWriter;
import app.entente.statistics.NormativeAgreement;

/** Writes the columns of couples.csv that rest on the norms. */
record NormativeColumns(CsvWriter rows, Norms norms) {

    static final int COUNT = 9;
    private static final int COVARIANCES = 5;

    /** Writes them for the answers of two people to the items that both answered. */
    void write(int[] a, int[] b, int[] common) {
        var it = NormativeAgreement.of(
                decimal(a), decimal(b), picked(norms.meansA(), common), picked(norms.meansB(), common));
        rows.number(it.overall())
                .number(it.normativenessA())
                .number(it.normativenessB())
                .number(it.distinctive());
        if (it.covariances().isEmpty()) {
            rows.empty(COVARIANCES);
            return;
        }
        var covariances = it.covariances().orElseThrow();
        rows.number(covariances.overall())
                .number(covariances.norms())
                .number(covariances.normsDistinct())
                .number(covariances.distinctNorms())
                .number(covariances.distinct());
    }

    private static double[] decimal(int[] answers) {
        var result = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            result[i] = answers[i];
        }
        return result;
    }

    private static double[] picked(double[] means, int[] items) {
        var result = new double[items.length];
        for (int i = 0; i < items.length; i++) {
            result[i] = means[items[i]];
        }
        return result;
    }
}
