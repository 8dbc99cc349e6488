package app.entente.compare;

import app.entente.csv.CsvWriter;
import java.util.List;

/** Writes scales.csv: one row per couple and scale; see docs/engine.md. */
record ScaleRowWriter(CsvWriter rows, StudyItems items) {

    static final List<String> COLUMNS =
            List.of("couple,scale,k,n_a,n_b,n_both,mean_a_half,mean_b_half,prorated_sum_a_half,prorated_sum_b_half,"
                    .concat("mean_a_75,mean_b_75,pomp_a_75,pomp_b_75,common_mean_a,common_mean_b,common_diff,")
                    .concat("common_norm_gap")
                    .split(","));

    void write(StudyCouple studyCouple) {
        items.scales().forEach(studyScale -> write(studyCouple, studyScale));
    }

    private void write(StudyCouple studyCouple, StudyItems.StudyScale studyScale) {
        var members = studyScale.members();
        var k = members.length;
        var half = Math.max((k + 1) / 2, Math.min(2, k));
        var most = Math.max((3 * k + 3) / 4, Math.min(3, k));
        var a = PartnerSum.of(studyCouple, studyCouple.a(), members, false);
        var b = PartnerSum.of(studyCouple, studyCouple.b(), members, false);
        var commonA = PartnerSum.of(studyCouple, studyCouple.a(), members, true);
        var commonB = PartnerSum.of(studyCouple, studyCouple.b(), members, true);
        rows.text(studyCouple.field()).text(studyScale.name());
        rows.number(k).number(a.n()).number(b.n()).number(commonA.n());
        rows.number(a.n() >= half, a.mean()).number(b.n() >= half, b.mean());
        rows.number(a.n() >= half, k * a.mean()).number(b.n() >= half, k * b.mean());
        rows.number(a.n() >= most, a.mean()).number(b.n() >= most, b.mean());
        rows.number(a.n() >= most, percent(a.mean())).number(b.n() >= most, percent(b.mean()));
        common(commonA, commonB, commonA.n() >= most);
        rows.endRow();
    }

    private void common(PartnerSum a, PartnerSum b, boolean enough) {
        var difference = (a.sum() - b.sum()) / (double) a.n();
        rows.number(enough, a.mean()).number(enough, b.mean());
        rows.number(enough, difference).number(enough, Math.abs(difference) / (items.hi() - items.lo()));
    }

    /** Returns the percent of the maximum possible (POMP), from 0 to 100. */
    private double percent(double mean) {
        return 100 * (mean - items.lo()) / (items.hi() - items.lo());
    }

    private record PartnerSum(int n, long sum) {

        static PartnerSum of(StudyCouple studyCouple, int[] answers, int[] members, boolean commonOnly) {
            int n = 0;
            long sum = 0;
            for (var item : members) {
                if (answers[item] != StudyCouple.MISSING && (!commonOnly || studyCouple.both(item))) {
                    n++;
                    sum += answers[item];
                }
            }
            return new PartnerSum(n, sum);
        }

        double mean() {
            return (double) sum / n;
        }
    }
}
