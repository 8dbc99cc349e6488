package app.entente.door;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The Mann-Whitney test of two samples, two-sided, by the normal approximation with its correction for ties.
 *
 * @param larger how often a value of the second sample is larger than one of the first; 0.5 where nothing tells them
 *     apart
 */
record RankComparison(double larger, double p) {

    private record Ranked(double value, boolean second) {}

    static RankComparison of(double[] first, double[] second) {
        var all = Stream.concat(
                        Arrays.stream(first).mapToObj(it -> new Ranked(it, false)),
                        Arrays.stream(second).mapToObj(it -> new Ranked(it, true)))
                .sorted(Comparator.comparingDouble(Ranked::value))
                .toList();
        double n = all.size();
        double pairs = (double) first.length * second.length;
        double rankSum = 0;
        double ties = 0;
        for (int from = 0, to; from < all.size(); from = to) {
            to = from;
            int seconds = 0;
            while (to < all.size() && all.get(to).value() == all.get(from).value()) {
                seconds += all.get(to).second() ? 1 : 0;
                to++;
            }
            double tied = to - from;
            rankSum += seconds * (from + 1 + to) / 2.0;
            ties += tied * tied * tied - tied;
        }
        var u = rankSum - second.length * (second.length + 1) / 2.0;
        var deviation = Math.sqrt(pairs / 12 * (n + 1 - ties / (n * (n - 1))));
        return new RankComparison(u / pairs, bothTails(Math.abs(u - pairs / 2) / deviation));
    }

    /** The complementary error function by a Chebyshev fit, with a relative error below 1.2e-7. */
    private static double bothTails(double z) {
        double x = z / Math.sqrt(2);
        double t = 1 / (1 + x / 2);
        double[] fit = {
            0.17087277,
            -0.82215223,
            1.48851587,
            -1.13520398,
            0.27886807,
            -0.18628806,
            0.09678418,
            0.37409196,
            1.00002368,
            -1.26551223
        };
        double sum = 0;
        for (var it : fit) {
            sum = sum * t + it;
        }
        return t * Math.exp(-x * x + sum);
    }
}
