package app.entente.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The similarity of two profiles split into what most people share and what is distinctive of these two (Furr 2008): a
 * reference profile n of role means is subtracted before the distinctive part is correlated.
 *
 * @param overall r(A, B), -1..1; like the other three empty below three items or where one profile is flat
 * @param normativenessA r(A, n_A), -1..1
 * @param normativenessB r(B, n_B), -1..1
 * @param distinctive r(A - n_A, B - n_B), plain deviations, -1..1
 * @param covariances sample covariances (k - 1); empty below three items
 */
public record NormativeAgreement(
        OptionalDouble overall,
        OptionalDouble normativenessA,
        OptionalDouble normativenessB,
        OptionalDouble distinctive,
        Optional<Covariances> covariances) {

    private static final OptionalDouble EMPTY = OptionalDouble.empty();
    private static final int FEWEST = 3;

    /**
     * The covariance of A and B and its four parts, which add up to it: norms with norms, norms of A with what is
     * distinctive of B, the reverse, and distinctive with distinctive.
     */
    public record Covariances(
            double overall, double norms, double normsDistinct, double distinctNorms, double distinct) {}

    /** Compares two profiles with the means of their roles, item by item. */
    public static NormativeAgreement of(double[] a, double[] b, double[] normsA, double[] normsB) {
        if (a.length < FEWEST) {
            return new NormativeAgreement(EMPTY, EMPTY, EMPTY, EMPTY, Optional.empty());
        }
        var first = ProfileDeviations.of(a);
        var second = ProfileDeviations.of(b);
        var firstNorms = ProfileDeviations.of(normsA);
        var secondNorms = ProfileDeviations.of(normsB);
        var firstOwn = first.minus(firstNorms);
        var secondOwn = second.minus(secondNorms);
        return new NormativeAgreement(
                first.correlation(second),
                first.correlation(firstNorms),
                second.correlation(secondNorms),
                firstOwn.correlation(secondOwn),
                Optional.of(new Covariances(
                        first.covariance(second),
                        firstNorms.covariance(secondNorms),
                        firstNorms.covariance(secondOwn),
                        firstOwn.covariance(secondNorms),
                        firstOwn.covariance(secondOwn))));
    }
}
