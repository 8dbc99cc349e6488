package app.entente.compare;

import app.entente.csv.CsvWriter;
import app.entente.statistics.AgreementWeightTable;
import app.entente.statistics.AgreementWeights;
import app.entente.statistics.ChanceCorrectedAgreement;
import app.entente.statistics.ContingencyTable;
import app.entente.statistics.KrippendorffAlpha;
import app.entente.statistics.ProfileSimilarity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes couples.csv: one row per couple with every index over all items of the study. */
final class CoupleRowWriter {

    static final List<String> COLUMNS = List.of(
            "couple,k,mean_a,mean_b,mean_signed_diff,mean_abs_diff,mean_norm_gap,D2,D2_elevation,D2_scatter,D2_shape,"
                    .concat("D2_per_item,profile_r,icc_double_entry,pca_n,pca_pos,pca_neg,pca_disagree,pca_undecided,")
                    .concat("pca_percent,kappa_unweighted,kappa_linear,kappa_quadratic,ac1,ac2_linear,ac2_quadratic,")
                    .concat("ac2_ordinal,kripp_ordinal,kripp_interval,norm_overall_r,normativeness_a,normativeness_b,")
                    .concat("distinctive_r,cov_overall,cov_nn,cov_n_db,cov_da_n,cov_da_db")
                    .split(","));

    private final CsvWriter rows;
    private final StudyItems items;
    private final Optional<NormativeColumns> norms;
    private final List<AgreementWeightTable> kappaWeights;
    private final List<AgreementWeightTable> gwetWeights;

    CoupleRowWriter(CsvWriter rows, StudyItems items, Optional<Norms> norms) {
        this.rows = rows;
        this.items = items;
        this.norms = norms.map(it -> new NormativeColumns(rows, it));
        kappaWeights = over(AgreementWeights.IDENTITY, AgreementWeights.LINEAR, AgreementWeights.QUADRATIC);
        gwetWeights = over(AgreementWeights.values());
    }

    /** Returns the weights in the order of the columns, on the options of the study. */
    private List<AgreementWeightTable> over(AgreementWeights... weights) {
        return Arrays.stream(weights).map(it -> it.over(items.options())).toList();
    }

    void write(StudyCouple studyCouple) {
        var common = studyCouple.common();
        var a = picked(studyCouple.a(), common);
        var b = picked(studyCouple.b(), common);
        rows.text(studyCouple.name()).number(common.length);
        levels(a, b);
        profiles(ProfileSimilarity.of(a, b));
        categories(a, b);
        chance(studyCouple);
        if (norms.isPresent()) {
            norms.orElseThrow().write(a, b, common);
        } else {
            rows.empty(NormativeColumns.COUNT);
        }
        rows.endRow();
    }

    private static int[] picked(int[] answers, int[] items) {
        var result = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            result[i] = answers[items[i]];
        }
        return result;
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
            var sideA = PairCategory.side(a[i], items.lo(), items.hi());
            var sideB = PairCategory.side(b[i], items.lo(), items.hi());
            positive += sideA + sideB == 2 ? 1 : 0;
            negative += sideA + sideB == -2 ? 1 : 0;
            disagree += sideA * sideB < 0 ? 1 : 0;
        }
        rows.number(a.length).number(positive).number(negative).number(disagree);
        rows.number(a.length - positive - negative - disagree);
        rows.number(a.length > 0, 100.0 * positive / a.length);
    }

    private void chance(StudyCouple studyCouple) {
        var table = new ContingencyTable(items.options(), items.size());
        for (int item = 0; item < items.size(); item++) {
            table.add(option(studyCouple.a()[item]), option(studyCouple.b()[item]));
        }
        var chance = new ChanceCorrectedAgreement(table);
        var alpha = new KrippendorffAlpha(table);
        for (var weights : kappaWeights) {
            rows.number(chance.kappa(weights));
        }
        for (var weights : gwetWeights) {
            rows.number(chance.gwet(weights));
        }
        rows.number(alpha.ordinal()).number(alpha.interval());
    }

    private int option(int answer) {
        return answer == StudyCouple.MISSING ? ContingencyTable.MISSING : answer - items.lo();
    }
}
