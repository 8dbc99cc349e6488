package app.entente.statistics;

import java.util.OptionalDouble;

/**
 * The similarity of two whole profiles of answers, over the items both answered. Distance is D² with its exact split
 * into elevation, scatter and shape (Cronbach &amp; Gleser 1953); correlation is Pearson's r between the profiles;
 * double entry is the intraclass correlation 1 - D²/T (McCrae 2008; Furr 2010).
 *
 * @param items how many items both answered
 * @param distance Σd², 0 or more; this and its three parts are empty without a common item
 * @param elevation k(m_A - m_B)²: the part that comes from the two levels
 * @param scatter (S_A - S_B)²: the part that comes from the two spreads
 * @param shape 2(S_A S_B - C): the part that comes from different ups and downs
 * @param correlation -1..1; empty with fewer than three items or a flat profile
 * @param doubleEntry -1..1; empty with fewer than two items or when all answers are the same
 */
public record ProfileSimilarity(
        int items,
        OptionalDouble distance,
        OptionalDouble elevation,
        OptionalDouble scatter,
        OptionalDouble shape,
        OptionalDouble correlation,
        OptionalDouble doubleEntry) {

    private static final OptionalDouble EMPTY = OptionalDouble.empty();

    /** Compares two profiles of equal length, item by item. */
    public static ProfileSimilarity of(int[] a, int[] b) {
        return of(ProfileSums.of(a, b));
    }

    static ProfileSimilarity of(ProfileSums it) {
        if (it.n() == 0) {
            return new ProfileSimilarity(0, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY);
        }
        var spreads = Math.sqrt(it.squaresA()) * Math.sqrt(it.squaresB());
        return new ProfileSimilarity(
                it.n(),
                OptionalDouble.of((double) it.distance()),
                OptionalDouble.of(square((double) it.sumA() - it.sumB()) / it.n()),
                OptionalDouble.of(square(Math.sqrt(it.squaresA()) - Math.sqrt(it.squaresB()))),
                OptionalDouble.of(2 * (spreads - it.products())),
                correlation(it),
                doubleEntry(it));
    }

    private static OptionalDouble correlation(ProfileSums it) {
        if (it.n() < 3 || it.isFlatA() || it.isFlatB()) {
            return EMPTY;
        }
        return OptionalDouble.of(it.products() / Math.sqrt(it.squaresA() * it.squaresB()));
    }

    private static OptionalDouble doubleEntry(ProfileSums it) {
        var total = it.squaresOfAll();
        return it.n() < 2 || total == 0 ? EMPTY : OptionalDouble.of(1 - it.distance() / total);
    }

    private static double square(double it) {
        return it * it;
    }
}
