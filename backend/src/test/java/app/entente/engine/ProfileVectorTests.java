package app.entente.engine;

import static app.entente.engine.Vectors.integers;
import static app.entente.engine.Vectors.numbers;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.whole;

import app.entente.statistics.AgreementWeights;
import app.entente.statistics.ChanceCorrectedAgreement;
import app.entente.statistics.ContingencyTable;
import app.entente.statistics.KrippendorffAlpha;
import app.entente.statistics.NormativeAgreement;
import app.entente.statistics.NormativeAgreement.Covariances;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ProfileVectorTests {

    @Test
    void everyLikenessOfTwoProfilesIsTheSame() throws IOException {
        for (var row : Vectors.rows("profile.csv")) {
            var it = ProfileSimilarity.of(integers(row, "a"), integers(row, "b"));
            same(row, "k", it.items());
            same(row, "D2", it.distance());
            same(row, "elevation", it.elevation());
            same(row, "scatter", it.scatter());
            same(row, "shape", it.shape());
            same(row, "profile_r", it.correlation());
            same(row, "icc_double_entry", it.doubleEntry());
        }
    }

    @Test
    void everyAgreementBeyondChanceIsTheSame() throws IOException {
        for (var row : Vectors.rows("agreement.csv")) {
            var options = whole(row, "options");
            var table = ContingencyTable.of(integers(row, "a"), integers(row, "b"), options);
            var chance = new ChanceCorrectedAgreement(table);
            var alpha = new KrippendorffAlpha(table);
            same(row, "kappa_unweighted", chance.kappa(AgreementWeights.IDENTITY));
            same(row, "kappa_linear", chance.kappa(AgreementWeights.LINEAR));
            same(row, "kappa_quadratic", chance.kappa(AgreementWeights.QUADRATIC));
            same(row, "ac1", chance.gwet(AgreementWeights.IDENTITY));
            same(row, "ac2_linear", chance.gwet(AgreementWeights.LINEAR));
            same(row, "ac2_quadratic", chance.gwet(AgreementWeights.QUADRATIC));
            same(row, "ac2_ordinal", chance.gwet(AgreementWeights.ORDINAL));
            same(row, "kripp_ordinal", alpha.ordinal());
            same(row, "kripp_interval", alpha.interval());
        }
    }

    @Test
    void everyAgreementBeyondTheUsualIsTheSame() throws IOException {
        for (var row : Vectors.rows("normative.csv")) {
            var it = NormativeAgreement.of(
                    numbers(row, "a"), numbers(row, "b"), numbers(row, "norm_a"), numbers(row, "norm_b"));
            same(row, "overall_r", it.overall());
            same(row, "normativeness_a", it.normativenessA());
            same(row, "normativeness_b", it.normativenessB());
            same(row, "distinctive_r", it.distinctive());
            same(row, "cov_overall", covariance(it, Covariances::overall));
            same(row, "cov_nn", covariance(it, Covariances::norms));
            same(row, "cov_n_db", covariance(it, Covariances::normsDistinct));
            same(row, "cov_da_n", covariance(it, Covariances::distinctNorms));
            same(row, "cov_da_db", covariance(it, Covariances::distinct));
        }
    }

    @Test
    void everythingThatMovesAGuessIsTheSame() throws IOException {
        for (var row : Vectors.rows("truth_and_bias.csv")) {
            var it = TruthAndBias.of(numbers(row, "guesses"), numbers(row, "truths"), numbers(row, "selves"));
            same(
                    row,
                    "b0",
                    it.stream().mapToDouble(TruthAndBias::directionalBias).findFirst());
            same(row, "b1", it.stream().mapToDouble(TruthAndBias::truthForce).findFirst());
            same(row, "b2", it.stream().mapToDouble(TruthAndBias::biasForce).findFirst());
        }
    }

    private static OptionalDouble covariance(NormativeAgreement of, ToDoubleFunction<Covariances> which) {
        return of.covariances().stream().mapToDouble(which).findFirst();
    }
}
