package app.entente.statistics;

import static app.entente.statistics.OracleFiles.number;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TruthAndBiasOracleTests {

    @Test
    void whatMovesTheGuessesOfRealHusbandsAndWivesIsTheSame() throws IOException {
        var couples = couples();
        for (var role : List.of("Husband", "Wife")) {
            var it = of(couples, role, role.equals("Wife") ? "Husband" : "Wife");
            sameValue(role, "bias_intercept_b0", it.directionalBias());
            sameValue(role, "truth_force_b1", it.truthForce());
            sameValue(role, "assumed_similarity_b2", it.biasForce());
        }
    }

    private static TruthAndBias of(List<Map<String, Map<String, String>>> couples, String guesser, String other) {
        return TruthAndBias.of(
                        values(couples, guesser, "other_pos"),
                        values(couples, other, "self_pos"),
                        values(couples, guesser, "self_pos"))
                .orElseThrow();
    }

    private static void sameValue(String role, String index, double actual) throws IOException {
        var rows = OracleFiles.rows("expected/perception_truth_bias.csv").stream()
                .filter(row -> text(row, "set").equalsIgnoreCase("acitelli:" + role + ":positive_traits"))
                .filter(row -> text(row, "index").equals(index))
                .toList();
        assertThat(rows).hasSize(1);
        same(rows.getFirst(), "value", OptionalDouble.of(actual));
    }

    private static double[] values(List<Map<String, Map<String, String>>> couples, String role, String column) {
        return couples.stream()
                .mapToDouble(couple ->
                        number(couple.getOrDefault(role, Map.of()), column).orElseThrow())
                .toArray();
    }

    /** The rows of each couple by role. */
    private static List<Map<String, Map<String, String>>> couples() throws IOException {
        var couples = new HashMap<String, Map<String, Map<String, String>>>();
        for (var row : OracleFiles.rows("raw/dyadr_acitelli.csv")) {
            couples.computeIfAbsent(text(row, "couple"), _ -> new HashMap<>()).put(text(row, "role"), row);
        }
        return List.copyOf(couples.values());
    }
}
