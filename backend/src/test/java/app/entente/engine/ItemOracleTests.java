package app.entente.engine;

import static app.entente.engine.Oracles.number;
import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.text;
import static app.entente.engine.Oracles.whole;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemOracleTests {

    private static final Map<Evaluation, String> EVALUATIONS = Map.of(
            Evaluation.SHARED_STRENGTH, "positive",
            Evaluation.SHARED_CONCERN, "negative",
            Evaluation.DIFFERENT_VIEWS, "disagree",
            Evaluation.UNDECIDED, "undecided");

    @Test
    void everyItemOfRealCouplesIsTheSame() throws IOException {
        var items = Oracles.rows("tidy/DRES_items.csv").stream().collect(toMap(row -> text(row, "item"), row -> row));
        var answers = Oracles.rows("tidy/DRES_answers.csv").stream()
                .collect(toMap(row -> text(row, "couple") + text(row, "item"), row -> row));
        for (var row : Oracles.rows("expected/items_DRES.csv")) {
            var item = items.getOrDefault(text(row, "item"), Map.of());
            var given = answers.getOrDefault(text(row, "couple") + text(row, "item"), Map.of());
            sameItem(row, item, given);
        }
    }

    @Test
    void everyEdgeIsTheSame() throws IOException {
        for (var row : Oracles.rows("expected/edge_cases.csv")) {
            var pairs = pairs(text(row, "a").split(" ", -1), text(row, "b").split(" ", -1));
            var tally = Tally.of(
                    pairs.stream().map(pair -> Evaluation.of(Range.AGREE, pair)).toList());
            same(row, "k", pairs.size());
            same(row, "pca_pos", tally.of(Evaluation.SHARED_STRENGTH));
            same(row, "pca_neg", tally.of(Evaluation.SHARED_CONCERN));
            same(row, "pca_disagree", tally.of(Evaluation.DIFFERENT_VIEWS));
            same(row, "pca_undecided", tally.of(Evaluation.UNDECIDED));
            same(row, "pca_percent", tally.percent());
            same(
                    row,
                    "mean_norm_gap",
                    gaps(pairs).map(Gap::size).mapToDouble(Double::doubleValue).average());
        }
    }

    private static Stream<Gap> gaps(List<Both<Integer>> pairs) {
        return pairs.stream().map(pair -> Gap.of(Range.AGREE, pair));
    }

    private static void sameItem(Map<String, String> row, Map<String, String> item, Map<String, String> given) {
        var range = new Range(whole(item, "lo"), whole(item, "hi"));
        var answers = new Both<>(answer(given, "a", range), answer(given, "b", range));
        if (answers.either(Optional::isEmpty)) {
            assertThat(text(row, "pca_category")).isEqualTo("missing");
            return;
        }
        var both = answers.map(Optional::orElseThrow);
        var keyed = whole(item, "key") > 0 ? both : both.map(range::mirrored);
        var gap = Gap.of(range, keyed);
        same(row, "diff", gap.difference());
        same(row, "absdiff", gap.steps());
        same(row, "norm_gap", gap.size());
        assertThat(gap.oppositeSides()).isEqualTo(text(row, "crosses_midpoint").equals("true"));
        assertThat(EVALUATIONS.get(Evaluation.of(range, keyed))).isEqualTo(text(row, "pca_category"));
    }

    private static List<Both<Integer>> pairs(String[] first, String[] second) {
        return IntStream.range(0, first.length)
                .filter(place -> !first[place].equals("-") && !second[place].equals("-"))
                .mapToObj(place -> new Both<>(grade(first[place]), grade(second[place])))
                .toList();
    }

    private static int grade(String cell) {
        return (int) Double.parseDouble(cell);
    }

    private static Optional<Integer> answer(Map<String, String> row, String column, Range range) {
        return number(row, column).stream()
                .mapToObj(it -> (int) it)
                .filter(range::contains)
                .findFirst();
    }
}
