package app.entente.engine;

import static app.entente.engine.Oracles.number;
import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.whole;
import static app.entente.engine.Vectors.integers;

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
            var range = new Range(whole(row, "lo"), whole(row, "hi"));
            var answers = Arrays.stream(integers(row, "answers")).boxed().toList();
            var measure = Measure.of(range, whole(row, "items"), answers);
            same(row, "mean", told(measure, Measure::mean));
            same(row, "prorated_sum", told(measure, Measure::proratedSum));
            same(row, "pomp", told(measure, Measure::percentOfMaximum));
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

    private static OptionalDouble told(Optional<Measure> measure, ToDoubleFunction<Measure> value) {
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
