package app.entente.statistics;

/**
 * Sums of two profiles of whole numbers, from which all profile indices follow. Kept as integers, so that a flat
 * profile is recognised exactly.
 */
record ProfileSums(int n, long sumA, long sumB, long sumAa, long sumBb, long sumAb) {

    static ProfileSums of(int[] a, int[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("profiles of " + a.length + " and " + b.length + " items");
        }
        long sumA = 0;
        long sumB = 0;
        long sumAa = 0;
        long sumBb = 0;
        long sumAb = 0;
        for (int i = 0; i < a.length; i++) {
            sumA += a[i];
            sumB += b[i];
            sumAa += (long) a[i] * a[i];
            sumBb += (long) b[i] * b[i];
            sumAb += (long) a[i] * b[i];
        }
        return new ProfileSums(a.length, sumA, sumB, sumAa, sumBb, sumAb);
    }

    /** Returns Σ(a - b)². */
    long distance() {
        return sumAa - 2 * sumAb + sumBb;
    }

    /** Returns Σ(a - m_A)². */
    double squaresA() {
        return (n * sumAa - sumA * sumA) / (double) n;
    }

    /** Returns Σ(b - m_B)². */
    double squaresB() {
        return (n * sumBb - sumB * sumB) / (double) n;
    }

    /** Returns Σ(a - m_A)(b - m_B). */
    double products() {
        return (n * sumAb - sumA * sumB) / (double) n;
    }

    /** Returns the sum of squared deviations of all 2n answers from their grand mean. */
    double squaresOfAll() {
        var sum = sumA + sumB;
        return (2L * n * (sumAa + sumBb) - sum * sum) / (2.0 * n);
    }

    boolean isFlatA() {
        return n * sumAa == sumA * sumA;
    }

    boolean isFlatB() {
        return n * sumBb == sumB * sumB;
    }
}
