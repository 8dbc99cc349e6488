package app.entente.compare;

import app.entente.csv.CsvWriter;
import app.entente.statistics.ChanceCorrectedAgreement;
import app.entente.statistics.ContingencyTable;
import app.entente.statistics.KrippendorffAlpha;
import app.entente.statistics.NormativeAgreement;
import app.entente.statistics.ProfileSimilarity;
import java.util.List;
import java.util.Optional;

/** Writes couples.csv: one row per couple with every index over all items of the study. */
record CoupleRowWriter(CsvWriter rows, StudyItems items, Optional<Norms> norms, WeightTables weighting) {

    static final List<String> COLUMNS = List.of(
            "couple,k,mean_a,mean_b,mean_signed_diff,mean_abs_diff,mean_norm_gap,D2,D2_elevation,D2_scatter,D2_shape,"
                    .concat("D2_per_item,profile_r,icc_double_entry,pca_n,pca_pos,pca_neg,pca_disagree,pca_undecided,")
                    .concat("pca_percent,kappa_unweighted,kappa_linear,kappa_quadratic,ac1,ac2_linear,ac2_quadratic,")
                    .concat("ac2_ordinal,kripp_ordinal,kripp_interval,norm_overall_r,normativeness_a,normativeness_b,")
                    .concat("distinctive_r,cov_overall,cov_nn,cov_n_db,cov_da_n,cov_da_db")
                    .split(","));

    private static final int NORM_COLUMNS = 9;

    CoupleRowWriter(CsvWriter rows, StudyItems items, Optional<Norms> norms) {
        this(rows, items, norms, WeightTables.over(items.options()));
    }

    void write(StudyCouple studyCouple) {
        var a = studyCouple.common(studyCouple.a());
        var b = studyCouple.common(studyCouple.b());
        rows.text(studyCouple.field()).number(a.length);
        levels(a, b);
        profiles(ProfileSimilarity.of(a, b));
        categories(a, b);
        chance(studyCouple);
        norms.ifPresentOrElse(it -> normative(studyCouple, it), () -> rows.empty(NORM_COLUMNS));
        rows.endRow();
    }

    private void levels(int[] a, int[] b) {
        if (a.length == 0) {
            rows.empty(5);
            return;
        }
        long sumA = 0;
        long sumB = 0;
        long apart = 0;
        for (int i = 0; i < a.length; i++) {
            sumA += a[i];
            sumB += b[i];
            apart += Math.abs(a[i] - b[i]);
        }
        double k = a.length;
        rows.number(sumA / k)
                .number(sumB / k)
                .number((sumA - sumB) / k)
                .number(apart / k)
                .number(apart / (k * (items.hi() - items.lo())));
    }

    private void profiles(ProfileSimilarity it) {
        rows.number(it.distance()).number(it.elevation()).number(it.scatter()).number(it.shape());
        rows.number(it.distance().isPresent(), it.distance().orElse(0) / it.items());
        rows.number(it.correlation()).number(it.doubleEntry());
    }

    private void categories(int[] a, int[] b) {
        int positive = 0;
        int negative = 0;
        int disagree = 0;
        for (int i = 0; i < a.length; i++) {
            var category = PairCategory.of(a[i], b[i], items.lo(), items.hi());
            positive += category == PairCategory.POSITIVE ? 1 : 0;
            negative += category == PairCategory.NEGATIVE ? 1 : 0;
            disagree += category == PairCategory.DISAGREE ? 1 : 0;
        }
        rows.number(a.length).number(positive).number(negative).number(disagree);
        rows.number(a.length - positive - negative - disagree);
        rows.number(a.length > 0, 100.0 * positive / a.length);
    }

    private void chance(StudyCouple studyCouple) {
        var a = options(studyCouple.a());
        var b = options(studyCouple.b());
        var table = ContingencyTable.of(a, b, items.options());
        var chance = new ChanceCorrectedAgreement(table);
        var alpha = new KrippendorffAlpha(table);
        rows.number(chance.kappa(weighting.identity()))
                .number(chance.kappa(weighting.linear()))
                .number(chance.kappa(weighting.quadratic()))
                .number(chance.gwet(weighting.identity()))
                .number(chance.gwet(weighting.linear()))
                .number(chance.gwet(weighting.quadratic()))
                .number(chance.gwet(weighting.ordinal()))
                .number(alpha.ordinal())
                .number(alpha.interval());
    }

    private int[] options(int[] answers) {
        var result = new int[answers.length];
        for (int i = 0; i < answers.length; i++) {
            result[i] = answers[i] == StudyCouple.MISSING ? ContingencyTable.MISSING : answers[i] - items.lo();
        }
        return result;
    }

    private void normative(StudyCouple studyCouple, Norms reference) {
        var it = NormativeAgreement.of(
                common(studyCouple, studyCouple.a()),
                common(studyCouple, studyCouple.b()),
                common(studyCouple, reference.meansA()),
                common(studyCouple, reference.meansB()));
        rows.number(it.overall())
                .number(it.normativenessA())
                .number(it.normativenessB())
                .number(it.distinctive());
        it.covariances()
                .ifPresentOrElse(
                        cov -> rows.number(cov.overall())
                                .number(cov.norms())
                                .number(cov.normsDistinct())
                                .number(cov.distinctNorms())
                                .number(cov.distinct()),
                        () -> rows.empty(5));
    }

    private static double[] common(StudyCouple studyCouple, int[] of) {
        var answers = studyCouple.common(of);
        var result = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            result[i] = answers[i];
        }
        return result;
    }

    private static double[] common(StudyCouple studyCouple, double[] of) {
        var result = new double[studyCouple.common()];
        int next = 0;
        for (int item = 0; item < of.length; item++) {
            if (studyCouple.both(item)) {
                result[next++] = of[item];
            }
        }
        return result;
    }
}
