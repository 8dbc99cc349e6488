package app.entente.statistics;

import java.util.OptionalDouble;

/** The deviations of each value of a profile from the profile's mean. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record ProfileDeviations(double[] values) {

    /** The bound below which a product of variances is what rounding leaves of a flat profile. */
    private static final double FLAT = 1e-24;

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

    /** Returns Σ a · b. */
    double product(ProfileDeviations other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    /** Returns Σ a · b / (k - 1). */
    double covariance(ProfileDeviations other) {
        return product(other) / (values.length - 1);
    }

    /** Returns Pearson's r, from -1 to 1; empty where one of the two is flat. */
    OptionalDouble correlation(ProfileDeviations other) {
        var spread = covariance(this) * other.covariance(other);
        return spread < FLAT ? OptionalDouble.empty() : OptionalDouble.of(covariance(other) / Math.sqrt(spread));
    }
}
