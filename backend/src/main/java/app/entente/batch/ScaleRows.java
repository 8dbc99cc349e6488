package app.entente.batch;

import java.util.List;
import java.util.OptionalDouble;

/** scales.csv: one row per couple and scale; see docs/engine.md. */
record ScaleRows(Rows rows, Items items) {

    static final List<String> COLUMNS =
            List.of("couple,scale,k,n_a,n_b,n_both,mean_a_half,mean_b_half,prorated_sum_a_half,prorated_sum_b_half,"
                    .concat("mean_a_75,mean_b_75,pomp_a_75,pomp_b_75,common_mean_a,common_mean_b,common_diff,")
                    .concat("common_norm_gap")
                    .split(","));

    void write(Couple couple) {
        items.scales().forEach(scale -> write(couple, scale));
    }

    private void write(Couple couple, Items.Scale scale) {
        var members = scale.members();
        var k = members.length;
        var half = Math.max((k + 1) / 2, Math.min(2, k));
        var most = Math.max((3 * k + 3) / 4, Math.min(3, k));
        var a = Part.of(couple, couple.a(), members, false);
        var b = Part.of(couple, couple.b(), members, false);
        var commonA = Part.of(couple, couple.a(), members, true);
        var commonB = Part.of(couple, couple.b(), members, true);
        rows.text(couple.field())
                .text(scale.name())
                .number(k)
                .number(a.n())
                .number(b.n())
                .number(commonA.n());
        rows.number(a.mean(half)).number(b.mean(half));
        rows.number(times(k, a.mean(half))).number(times(k, b.mean(half)));
        rows.number(a.mean(most)).number(b.mean(most));
        rows.number(percent(a.mean(most))).number(percent(b.mean(most)));
        rows.number(commonA.mean(most)).number(commonB.mean(most));
        if (commonA.n() >= most) {
            var difference = (commonA.sum() - commonB.sum()) / (double) commonA.n();
            rows.number(difference).number(Math.abs(difference) / (items.hi() - items.lo()));
        } else {
            rows.empty().empty();
        }
        rows.end();
    }

    private static OptionalDouble times(int k, OptionalDouble mean) {
        return mean.isPresent() ? OptionalDouble.of(k * mean.getAsDouble()) : mean;
    }

    /** Percent of the most that is possible (POMP). */
    private OptionalDouble percent(OptionalDouble mean) {
        return mean.isPresent()
                ? OptionalDouble.of(100 * (mean.getAsDouble() - items.lo()) / (items.hi() - items.lo()))
                : mean;
    }

    private record Part(int n, long sum) {

        static Part of(Couple couple, int[] answers, int[] members, boolean commonOnly) {
            int n = 0;
            long sum = 0;
            for (var item : members) {
                if (answers[item] != Couple.MISSING && (!commonOnly || couple.both(item))) {
                    n++;
                    sum += answers[item];
                }
            }
            return new Part(n, sum);
        }

        OptionalDouble mean(int fewest) {
            return n >= fewest ? OptionalDouble.of((double) sum / n) : OptionalDouble.empty();
        }
    }
}
