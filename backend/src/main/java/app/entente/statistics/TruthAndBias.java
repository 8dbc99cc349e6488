package app.entente.statistics;

import java.util.Optional;

/**
 * The truth and bias model of one person's guesses about the other (West &amp; Kenny 2011): h - mean t = b0 + b1(t -
 * mean t) + b2(s - mean s), with guesses h, the partner's own answers t and the guesser's own answers s.
 *
 * @param directionalBias b0: whether guesses lie above or below what is true
 * @param truthForce b1: how far the partner's answer moves the guess
 * @param biasForce b2: how far one's own answer moves the guess
 */
public record TruthAndBias(double directionalBias, double truthForce, double biasForce) {

    /**
     * Returns the least squares fit over the items given; empty with fewer than four, or where t and s are collinear.
     */
    public static Optional<TruthAndBias> of(double[] guesses, double[] truths, double[] selves) {
        int n = guesses.length;
        if (n < 4) {
            return Optional.empty();
        }
        var t = centred(truths);
        var s = centred(selves);
        double tt = dot(t, t);
        double ss = dot(s, s);
        double ts = dot(t, s);
        double determinant = tt * ss - ts * ts;
        if (determinant <= 1e-12 * tt * ss) {
            return Optional.empty();
        }
        double th = dot(t, guesses);
        double sh = dot(s, guesses);
        return Optional.of(new TruthAndBias(
                mean(guesses) - mean(truths), (th * ss - sh * ts) / determinant, (sh * tt - th * ts) / determinant));
    }

    private static double[] centred(double[] of) {
        var mean = mean(of);
        var result = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            result[i] = of[i] - mean;
        }
        return result;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double mean(double[] of) {
        double sum = 0;
        for (var it : of) {
            sum += it;
        }
        return sum / of.length;
    }
}
