package app.entente.bench;

import java.io.IOException;

/** The rows of scales.csv. */
final class LeanScales {

    static final String COLUMNS =
            "couple,scale,k,n_a,n_b,n_both,mean_a_half,mean_b_half,prorated_sum_a_half,prorated_sum_b_half,mean_a_75,"
                    + "mean_b_75,pomp_a_75,pomp_b_75,common_mean_a,common_mean_b,common_diff,common_norm_gap";

    private final LeanStudy study;

    LeanScales(LeanStudy study) {
        this.study = study;
    }

    void write(LeanFile file) throws IOException {
        for (int couple = 0; couple < study.couples; couple++) {
            for (var scale : study.scales) {
                file.text(study.text, study.idFrom[couple], study.idTo[couple]);
                file.field(scale.name());
                write(couple * study.items.length, scale.members(), file);
                file.end();
            }
        }
    }

    private void write(int base, int[] members, LeanFile file) {
        int countA = 0;
        int countB = 0;
        int both = 0;
        int sumA = 0;
        int sumB = 0;
        int commonA = 0;
        int commonB = 0;
        for (var item : members) {
            var a = study.a[base + item];
            var b = study.b[base + item];
            if (a >= 0) {
                countA++;
                sumA += a;
            }
            if (b >= 0) {
                countB++;
                sumB += b;
            }
            if (a >= 0 && b >= 0) {
                both++;
                commonA += a;
                commonB += b;
            }
        }
        var k = members.length;
        var half = Math.max((k + 1) / 2, Math.min(2, k));
        var most = Math.max((3 * k + 3) / 4, Math.min(3, k));
        file.number(k);
        file.number(countA);
        file.number(countB);
        file.number(both);
        var halfA = mean(sumA, countA, half);
        var halfB = mean(sumB, countB, half);
        file.number(halfA);
        file.number(halfB);
        file.number(k * halfA);
        file.number(k * halfB);
        var meanA = mean(sumA, countA, most);
        var meanB = mean(sumB, countB, most);
        file.number(meanA);
        file.number(meanB);
        file.number(100 * (meanA - study.lo) / (study.options - 1));
        file.number(100 * (meanB - study.lo) / (study.options - 1));
        file.number(mean(commonA, both, most));
        file.number(mean(commonB, both, most));
        var difference = both < most ? Double.NaN : (commonA - commonB) / (double) both;
        file.number(difference);
        file.number(Math.abs(difference) / (study.options - 1));
    }

    private double mean(int sum, int count, int fewest) {
        return count < fewest ? Double.NaN : study.lo + (double) sum / count;
    }
}
