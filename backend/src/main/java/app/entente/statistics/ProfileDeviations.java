package app.entente.statistics;

import java.util.OptionalDouble;

/** The deviations of each value of a profile from the profile's mean, and the sum of their squares. */
final class ProfileDeviations {

    /** The bound below which a product of variances is what rounding leaves of a flat profile. */
    private static final double FLAT = 1e-24;

    private final double[] values;
    private final double squares;

    private ProfileDeviations(double[] values) {
        this.values = values;
        squares = product(values, values);
    }

    static ProfileDeviations of(double[] profile) {
        double sum = 0;
        for (var it : profile) {
            sum += it;
        }
        var mean = sum / profile.length;
        var values = new double[profile.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = profile[i] - mean;
        }
        return new ProfileDeviations(values);
    }

    ProfileDeviations minus(ProfileDeviations other) {
        var result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i] - other.values[i];
        }
        return new ProfileDeviations(result);
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Returns Σ a · b / (k - 1). */
    double covariance(ProfileDeviations other) {
        return product(values, other.values) / (values.length - 1);
    }

    private double variance() {
        return squares / (values.length - 1);
    }

    /** Returns Pearson's r, from -1 to 1; empty where one of the two is flat. */
    OptionalDouble correlation(ProfileDeviations other) {
        var spread = variance() * other.variance();
        return spread < FLAT ? OptionalDouble.empty() : OptionalDouble.of(covariance(other) / Math.sqrt(spread));
    }
}
