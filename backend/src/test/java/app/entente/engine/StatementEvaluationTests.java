package app.entente.engine;

import static app.entente.finding.StatementEvaluation.DIFFERENT_VIEWS;
import static app.entente.finding.StatementEvaluation.SHARED_CONCERN;
import static app.entente.finding.StatementEvaluation.SHARED_STRENGTH;
import static app.entente.finding.StatementEvaluation.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.Finding;
import app.entente.finding.ShownItem;
import app.entente.finding.StatementEvaluation;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.DesirableEnd;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementEvaluationTests {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "4, 5, SHARED_STRENGTH",
        "2, 1, SHARED_CONCERN",
        "5, 2, DIFFERENT_VIEWS",
        "3, 5, UNDECIDED",
        "3, 3, UNDECIDED"
    })
    void twoViewsMakeOneOfFourOutcomes(int first, int second, StatementEvaluation expected) {
        assertThat(StatementEvaluation.of(AnswerRange.AGREE, new Dyad<>(first, second)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "with {0} options {1} are positive")
    @CsvSource({"2, 1", "3, 1", "4, 1", "5, 2", "7, 2", "10, 4"})
    void theBandsFollowTheNumberOfOptions(int options, int width) {
        var answerRange = new AnswerRange(1, options);
        var positive = answerRange.high() - width + 1;
        assertThat(StatementEvaluation.of(answerRange, new Dyad<>(positive, positive)))
                .isEqualTo(SHARED_STRENGTH);
        if (positive - 1 > width) {
            assertThat(StatementEvaluation.of(answerRange, new Dyad<>(positive - 1, positive - 1)))
                    .isEqualTo(UNDECIDED);
        }
        assertThat(StatementEvaluation.of(answerRange, new Dyad<>(width, width)))
                .isEqualTo(SHARED_CONCERN);
    }

    @Test
    void agreeingOnEveryStrainSignGivesNoStrength() {
        var signs = List.<ShownItem>of(
                ShownItems.statement("tired", DesirableEnd.LOW, 5, 5),
                ShownItems.statement("silent", DesirableEnd.LOW, 5, 5),
                ShownItems.statement("alone", DesirableEnd.LOW, 5, 5));
        var findings = Engine.compare(List.of(ShownItems.theme(ShownItems.HOME)), signs);
        assertThat(findings.strengths()).isEmpty();
        assertThat(findings.all()).allMatch(it -> evaluation(it).equals(Optional.of(SHARED_CONCERN)));
        assertThat(findings.topics().getFirst().leading().findings()).allMatch(it -> it.severity() == 1);
    }

    @Test
    void disagreeingWithAStrainSignTogetherIsAStrength() {
        assertThat(evaluation(Engine.finding(ShownItems.statement("tired", DesirableEnd.LOW, 1, 2))))
                .contains(SHARED_STRENGTH);
    }

    @Test
    void aReversedStatementIsTurnedBeforeItIsJudged() {
        assertThat(evaluation(Engine.finding(ShownItems.statement("doubt", DesirableEnd.HIGH, true, 5, 4))))
                .contains(SHARED_CONCERN);
        assertThat(evaluation(Engine.finding(ShownItems.statement("rested", DesirableEnd.LOW, true, 5, 4))))
                .contains(SHARED_STRENGTH);
        assertThat(evaluation(Engine.finding(ShownItems.statement("rested", DesirableEnd.LOW, true, 1, 5))))
                .contains(DIFFERENT_VIEWS);
    }

    @Test
    void aStatementWithoutAGoodEndIsNotJudged() {
        var finding = Engine.finding(ShownItems.statement("lean", DesirableEnd.NONE, 1, 1));
        assertThat(evaluation(finding)).isEmpty();
        assertThat(finding.severity()).isZero();
    }

    @Test
    void theTallyHasNoShareOfNothing() {
        assertThat(EvaluationCounts.of(List.of()).percent()).isEmpty();
        assertThat(EvaluationCounts.of(List.of(SHARED_STRENGTH, UNDECIDED, UNDECIDED, SHARED_CONCERN))
                        .percent())
                .hasValue(25);
        assertThat(EvaluationCounts.of(List.of(SHARED_STRENGTH, SHARED_STRENGTH, UNDECIDED, SHARED_STRENGTH, UNDECIDED))
                        .percent())
                .hasValue(60);
    }

    private static Optional<StatementEvaluation> evaluation(Finding finding) {
        return finding instanceof Finding.Stated stated ? stated.evaluation() : Optional.empty();
    }
}
