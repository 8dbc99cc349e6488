package app.entente.engine;

import static app.entente.engine.Vectors.named;
import static app.entente.engine.Vectors.same;
import static app.entente.engine.Vectors.sameName;
import static app.entente.statistics.OracleFiles.same;
import static app.entente.statistics.OracleFiles.whole;

import app.entente.finding.BoundaryOutcome;
import app.entente.finding.Gap;
import app.entente.finding.GuessAccuracy;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.LimitLevel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemVectorTests {

    @Test
    void everyGapIsTheSame() throws IOException {
        for (var row : Vectors.rows("gap.csv")) {
            var answerRange = range(row);
            var given = new Dyad<>(whole(row, "a"), whole(row, "b"));
            var keyed = whole(row, "key") > 0 ? given : given.map(answerRange::mirrored);
            var gap = Gap.of(answerRange, keyed);
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
            var stances = new Dyad<>(named(LimitLevel.class, row, "a"), named(LimitLevel.class, row, "b"));
            var outcome = BoundaryOutcome.of(stances);
            sameName(row, "category", outcome);
            same(row, "severity", outcome.severity());
            same(row, "settled", outcome.settled());
            same(row, "settled", BoundaryOutcome.settledShare(List.of(outcome)).orElseThrow() == 1);
            sameName(row, "stricter", BoundaryOutcome.stricter(stances));
        }
    }

    @Test
    void everyGuessIsTheSame() throws IOException {
        for (var row : Vectors.rows("guess.csv")) {
            var guessAccuracy =
                    new GuessAccuracy(range(row), whole(row, "own"), whole(row, "truth"), whole(row, "guess"));
            same(row, "error", guessAccuracy.error());
            same(row, "understanding", guessAccuracy.understanding());
            same(row, "assumed_similarity", guessAccuracy.assumedSimilarity());
            same(row, "actual_similarity", guessAccuracy.actualSimilarity());
            sameName(row, "insight", guessAccuracy.insight());
        }
    }

    private static AnswerRange range(Map<String, String> row) {
        return new AnswerRange(whole(row, "lo"), whole(row, "hi"));
    }
}
