package app.entente.engine;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of two profiles' likeness is what most people share, and how much is these two (Furr 2008): a reference
 * profile n of role means is taken away before the distinctive part is correlated.
 *
 * @param overall r(A, B)
 * @param normativenessA r(A, n_A)
 * @param normativenessB r(B, n_B)
 * @param distinctive r(A - n_A, B - n_B), plain deviations
 * @param covariances sample covariances (k - 1); like all else empty below three items
 */
public record NormativeAgreement(
        OptionalDouble overall,
        OptionalDouble normativenessA,
        OptionalDouble normativenessB,
        OptionalDouble distinctive,
        Optional<Covariances> covariances) {

    private static final OptionalDouble EMPTY = OptionalDouble.empty();

    /**
     * The covariance of A and B and its four parts, which add up to it: norms with norms, norms of A with what is
     * distinctive of B, the reverse, and distinctive with distinctive.
     */
    public record Covariances(
            double overall, double norms, double normsDistinct, double distinctNorms, double distinct) {}

    /** Compares two profiles with the means of their roles, item by item. */
    public static NormativeAgreement of(double[] a, double[] b, double[] normsA, double[] normsB) {
        if (a.length < 3) {
            return new NormativeAgreement(EMPTY, EMPTY, EMPTY, EMPTY, Optional.empty());
        }
        var ownA = minus(a, normsA);
        var ownB = minus(b, normsB);
        return new NormativeAgreement(
                correlation(a, b),
                correlation(a, normsA),
                correlation(b, normsB),
                correlation(ownA, ownB),
                Optional.of(new Covariances(
                        covariance(a, b),
                        covariance(normsA, normsB),
                        covariance(normsA, ownB),
                        covariance(ownA, normsB),
                        covariance(ownA, ownB))));
    }

    private static double[] minus(double[] a, double[] b) {
        var result = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] - b[i];
        }
        return result;
    }

    private static OptionalDouble correlation(double[] a, double[] b) {
        var spread = covariance(a, a) * covariance(b, b);
        return spread < FLAT ? EMPTY : OptionalDouble.of(covariance(a, b) / Math.sqrt(spread));
    }

    /** Below this a product of variances is what rounding leaves of a flat profile. */
    private static final double FLAT = 1e-24;

    private static double covariance(double[] a, double[] b) {
        var meanA = mean(a);
        var meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }

    private static double mean(double[] of) {
        double sum = 0;
        for (var it : of) {
            sum += it;
        }
        return sum / of.length;
    }
}
