package app.entente.statistics;

import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static app.entente.statistics.OracleFiles.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published examples of two people; those of more than two, and of other statistics, are not the engine's. */
class PublishedOracleTests {

    @Test
    void ninetyOneCouplesAboutFunInTheOrderOfTheirAnswers() throws IOException {
        var rows = OracleFiles.rows("raw/vcd_SexualFun.csv");
        var options = rows.stream().map(row -> text(row, "Husband")).distinct().toList();
        var table = new int[options.size()][options.size()];
        for (var row : rows) {
            table[options.indexOf(text(row, "Husband"))][options.indexOf(text(row, "Wife"))] = whole(row, "Freq");
        }
        assertThat(sameAgreement("SexualFun 91 couples", table)).isEqualTo(9);
    }

    @Test
    void fourDiagnosesByTwo() throws IOException {
        assertThat(sameAgreement("Gwet cont4x4diagnosis", square("raw/irrCAC_cont4x4diagnosis.csv")))
                .isEqualTo(7);
    }

    @Test
    void threeKindsOfPregnancyByTwo() throws IOException {
        assertThat(sameAgreement("Gwet cont3x3abstractors", square("raw/irrCAC_cont3x3abstractors.csv")))
                .isEqualTo(7);
    }

    @Test
    void tenPairsOfPartners() throws IOException {
        var rows = OracleFiles.rows("raw/kkc_table2_1.csv");
        var first = rows.stream().mapToInt(row -> whole(row, "x")).toArray();
        var second = rows.stream().mapToInt(row -> whole(row, "xprime")).toArray();
        var it = ProfileSimilarity.of(first, second);
        assertThat(sameIndices(
                        "Kenny-Kashy-Cook Table 2.1 (10 dyads)",
                        Map.of(
                                "pearson_r", it::correlation,
                                "icc_double_entry", it::doubleEntry,
                                "D2", it::distance,
                                "D2_elevation", it::elevation,
                                "D2_scatter", it::scatter,
                                "D2_shape", it::shape)))
                .isEqualTo(6);
    }

    private static long sameAgreement(String example, int[][] table) throws IOException {
        var a = pairs(table).mapToInt(pair -> pair[0]).toArray();
        var b = pairs(table).mapToInt(pair -> pair[1]).toArray();
        var chance = new ChanceCorrectedAgreement(ContingencyTable.of(a, b, table.length));
        var alpha = new KrippendorffAlpha(ContingencyTable.of(a, b, table.length));
        return sameIndices(
                example,
                Map.of(
                        "kappa_identity", () -> chance.kappa(AgreementWeights.IDENTITY),
                        "kappa_linear", () -> chance.kappa(AgreementWeights.LINEAR),
                        "kappa_quadratic", () -> chance.kappa(AgreementWeights.QUADRATIC),
                        "ac_identity", () -> chance.gwet(AgreementWeights.IDENTITY),
                        "ac_linear", () -> chance.gwet(AgreementWeights.LINEAR),
                        "ac_quadratic", () -> chance.gwet(AgreementWeights.QUADRATIC),
                        "ac_ordinal", () -> chance.gwet(AgreementWeights.ORDINAL),
                        "kripp_ordinal", alpha::ordinal,
                        "kripp_interval", alpha::interval));
    }

    /** How many values of the example were the same. */
    private static long sameIndices(String example, Map<String, Supplier<OptionalDouble>> indices) throws IOException {
        return OracleFiles.rows("expected/reference_examples.csv").stream()
                .filter(row -> text(row, "example").equals(example) && indices.containsKey(text(row, "index")))
                .peek(row -> same(
                        row,
                        "value",
                        indices.getOrDefault(text(row, "index"), OptionalDouble::empty)
                                .get()))
                .count();
    }

    private static int[][] square(String file) throws IOException {
        List<Map<String, String>> rows = OracleFiles.rows(file);
        var names = rows.stream()
                .map(row -> text(row, row.containsKey("Type") ? "Type" : "Diagnosis"))
                .toList();
        return rows.stream()
                .map(row -> names.stream().mapToInt(name -> whole(row, name)).toArray())
                .toArray(int[][]::new);
    }

    private static Stream<int[]> pairs(int[][] table) {
        return IntStream.range(0, table.length)
                .boxed()
                .flatMap(i -> IntStream.range(0, table.length)
                        .boxed()
                        .flatMap(j -> Stream.generate(() -> new int[] {i, j}).limit(table[i][j])));
    }
}
