package app.entente.engine;

import static app.entente.engine.Oracles.same;
import static app.entente.engine.Oracles.whole;
import static app.entente.engine.Vectors.named;
import static app.entente.engine.Vectors.same;
import static app.entente.engine.Vectors.sameName;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemVectorTests {

    @Test
    void everyGapIsTheSame() throws IOException {
        for (var row : Vectors.rows("gap.csv")) {
            var range = range(row);
            var given = new Both<>(whole(row, "a"), whole(row, "b"));
            var keyed = whole(row, "key") > 0 ? given : given.map(range::mirrored);
            var gap = Gap.of(range, keyed);
            same(row, "a_keyed", keyed.first());
            same(row, "b_keyed", keyed.second());
            same(row, "diff", gap.difference());
            same(row, "gap", gap.size());
            sameName(row, "band", gap.band());
            same(row, "opposite_sides", gap.oppositeSides());
        }
    }

    @Test
    void everyPairOfLimitsIsTheSame() throws IOException {
        for (var row : Vectors.rows("boundary.csv")) {
            var stances = new Both<>(named(Stance.class, row, "a"), named(Stance.class, row, "b"));
            var outcome = Boundary.of(stances);
            sameName(row, "category", outcome);
            same(row, "severity", outcome.severity());
            same(row, "settled", outcome.settled());
            same(row, "settled", Boundary.settledShare(List.of(outcome)).orElseThrow() == 1);
            sameName(row, "stricter", Boundary.stricter(stances));
        }
    }

    @Test
    void everyGuessIsTheSame() throws IOException {
        for (var row : Vectors.rows("guess.csv")) {
            var guess = new Guess(range(row), whole(row, "own"), whole(row, "truth"), whole(row, "guess"));
            same(row, "error", guess.error());
            same(row, "understanding", guess.understanding());
            same(row, "assumed_similarity", guess.assumedSimilarity());
            same(row, "actual_similarity", guess.actualSimilarity());
            sameName(row, "insight", guess.insight());
        }
    }

    private static Range range(Map<String, String> row) {
        return new Range(whole(row, "lo"), whole(row, "hi"));
    }
}
