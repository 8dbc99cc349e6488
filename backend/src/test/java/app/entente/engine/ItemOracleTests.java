package app.entente.engine;

import static app.entente.statistics.OracleFiles.number;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.text;
import static app.entente.statistics.OracleFiles.whole;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.Gap;
import app.entente.finding.StatementEvaluation;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.statistics.OracleFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemOracleTests {

    private static final Map<StatementEvaluation, String> EVALUATIONS = Map.of(
            StatementEvaluation.SHARED_STRENGTH, "positive",
            StatementEvaluation.SHARED_CONCERN, "negative",
            StatementEvaluation.DIFFERENT_VIEWS, "disagree",
            StatementEvaluation.UNDECIDED, "undecided");

    @Test
    void everyItemOfRealCouplesIsTheSame() throws IOException {
        var items =
                OracleFiles.rows("tidy/DRES_items.csv").stream().collect(toMap(row -> text(row, "item"), row -> row));
        var answers = OracleFiles.rows("tidy/DRES_answers.csv").stream()
                .collect(toMap(row -> text(row, "couple") + text(row, "item"), row -> row));
        for (var row : OracleFiles.rows("expected/items_DRES.csv")) {
            var item = items.getOrDefault(text(row, "item"), Map.of());
            var given = answers.getOrDefault(text(row, "couple") + text(row, "item"), Map.of());
            sameItem(row, item, given);
        }
    }

    @Test
    void everyEdgeIsTheSame() throws IOException {
        for (var row : OracleFiles.rows("expected/edge_cases.csv")) {
            var pairs = pairs(text(row, "a").split(" ", -1), text(row, "b").split(" ", -1));
            var evaluationCounts = EvaluationCounts.of(pairs.stream()
                    .map(pair -> StatementEvaluation.of(AnswerRange.AGREE, pair))
                    .toList());
            same(row, "k", pairs.size());
            same(row, "pca_pos", evaluationCounts.of(StatementEvaluation.SHARED_STRENGTH));
            same(row, "pca_neg", evaluationCounts.of(StatementEvaluation.SHARED_CONCERN));
            same(row, "pca_disagree", evaluationCounts.of(StatementEvaluation.DIFFERENT_VIEWS));
            same(row, "pca_undecided", evaluationCounts.of(StatementEvaluation.UNDECIDED));
            same(row, "pca_percent", evaluationCounts.percent());
            same(
                    row,
                    "mean_norm_gap",
                    gaps(pairs).map(Gap::size).mapToDouble(Double::doubleValue).average());
        }
    }

    private static Stream<Gap> gaps(List<Dyad<Integer>> pairs) {
        return pairs.stream().map(pair -> Gap.of(AnswerRange.AGREE, pair));
    }

    private static void sameItem(Map<String, String> row, Map<String, String> item, Map<String, String> given) {
        var answerRange = new AnswerRange(whole(item, "lo"), whole(item, "hi"));
        var answers = new Dyad<>(answer(given, "a", answerRange), answer(given, "b", answerRange));
        if (answers.anyMatch(Optional::isEmpty)) {
            assertThat(text(row, "pca_category")).isEqualTo("missing");
            return;
        }
        var dyad = answers.map(Optional::orElseThrow);
        var keyed = whole(item, "key") > 0 ? dyad : dyad.map(answerRange::mirrored);
        var gap = Gap.of(answerRange, keyed);
        same(row, "diff", gap.difference());
        same(row, "absdiff", gap.steps());
        same(row, "norm_gap", gap.size());
        assertThat(gap.oppositeSides()).isEqualTo(text(row, "crosses_midpoint").equals("true"));
        assertThat(EVALUATIONS.get(StatementEvaluation.of(answerRange, keyed))).isEqualTo(text(row, "pca_category"));
    }

    private static List<Dyad<Integer>> pairs(String[] first, String[] second) {
        return IntStream.range(0, first.length)
                .filter(place -> !first[place].equals("-") && !second[place].equals("-"))
                .mapToObj(place -> new Dyad<>(grade(first[place]), grade(second[place])))
                .toList();
    }

    private static int grade(String cell) {
        return (int) Double.parseDouble(cell);
    }

    private static Optional<Integer> answer(Map<String, String> row, String column, AnswerRange answerRange) {
        return number(row, column).stream()
                .mapToObj(it -> (int) it)
                .filter(answerRange::contains)
                .findFirst();
    }
}
