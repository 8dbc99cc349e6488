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
        var a = new PartnerSum();
        var b = new PartnerSum();
        var commonA = new PartnerSum();
        var commonB = new PartnerSum();
        for (var item : members) {
            a.add(studyCouple.a()[item]);
            b.add(studyCouple.b()[item]);
            if (studyCouple.both(item)) {
                commonA.add(studyCouple.a()[item]);
                commonB.add(studyCouple.b()[item]);
            }
        }
        rows.text(studyCouple.name()).text(studyScale.name());
        rows.number(k).number(a.n).number(b.n).number(commonA.n);
        rows.number(a.n >= half, a.mean()).number(b.n >= half, b.mean());
        rows.number(a.n >= half, k * a.mean()).number(b.n >= half, k * b.mean());
        rows.number(a.n >= most, a.mean()).number(b.n >= most, b.mean());
        rows.number(a.n >= most, percent(a.mean())).number(b.n >= most, percent(b.mean()));
        common(commonA, commonB, commonA.n >= most);
        rows.endRow();
    }

    private void common(PartnerSum a, PartnerSum b, boolean enough) {
        var difference = (a.sum - b.sum) / (double) a.n;
        rows.number(enough, a.mean()).number(enough, b.mean());
        rows.number(enough, difference).number(enough, Math.abs(difference) / (items.hi() - items.lo()));
    }

    /** Returns the percent of the maximum possible (POMP), from 0 to 100. */
    private double percent(double mean) {
        return 100 * (mean - items.lo()) / (items.hi() - items.lo());
    }

    private static final class PartnerSum {

        private int n;
        private long sum;

        void add(int answer) {
            if (answer != StudyCouple.MISSING) {
                n++;
                sum += answer;
            }
        }

        double mean() {
            return (double) sum / n;
        }
    }
}
