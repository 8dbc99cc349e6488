package app.entente.engine;

import static app.entente.engine.Vectors.integers;
import static app.entente.statistics.OracleFiles.number;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.whole;

import app.entente.statistics.AnswerRange;
import app.entente.statistics.CronbachAlpha;
import app.entente.statistics.ReliableChange;
import app.entente.statistics.ScaleScore;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleVectorTests {

    @Test
    void everyScaleOfOnePersonIsTheSame() throws IOException {
        for (var row : Vectors.rows("scale.csv")) {
            var answerRange = new AnswerRange(whole(row, "lo"), whole(row, "hi"));
            var answers = Arrays.stream(integers(row, "answers")).boxed().toList();
            var measure = ScaleScore.of(answerRange, whole(row, "items"), answers);
            same(row, "mean", told(measure, ScaleScore::mean));
            same(row, "prorated_sum", told(measure, ScaleScore::proratedSum));
            same(row, "pomp", told(measure, ScaleScore::percentOfMaximum));
        }
    }

    @Test
    void everyAlphaOfAGroupIsTheSame() throws IOException {
        for (var row : Vectors.rows("cronbach.csv")) {
            same(row, "alpha", CronbachAlpha.of(persons(row)));
        }
    }

    @Test
    void everyReliableChangeIsTheSame() throws IOException {
        for (var row : Vectors.rows("reliable_change.csv")) {
            var it = new ReliableChange(
                    number(row, "sd").orElseThrow(), number(row, "reliability").orElseThrow());
            var change = number(row, "change").orElseThrow();
            same(row, "sem", it.errorOfMeasurement());
            same(row, "sdiff", it.errorOfDifference());
            same(row, "smallest", it.smallest());
            same(row, "rc", it.index(change));
            Vectors.same(row, "reliable", it.isReliable(change));
        }
    }

    private static OptionalDouble told(Optional<ScaleScore> measure, ToDoubleFunction<ScaleScore> value) {
        return measure.stream().mapToDouble(value).findFirst();
    }

    private static int[][] persons(Map<String, String> row) {
        var answers = integers(row, "answers");
        var items = whole(row, "items");
        return IntStream.range(0, whole(row, "persons"))
                .mapToObj(person -> Arrays.copyOfRange(answers, person * items, (person + 1) * items))
                .toArray(int[][]::new);
    }
}
