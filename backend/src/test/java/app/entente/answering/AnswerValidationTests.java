package app.entente.answering;

import static app.entente.answering.SampleAnswers.grade;
import static app.entente.sheet.SampleItems.HOLIDAYS;
import static app.entente.sheet.SampleItems.MESSAGES;
import static app.entente.sheet.SampleItems.PROMISES;
import static app.entente.sheet.SampleItems.SAVINGS;
import static app.entente.sheet.SampleItems.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.answer.Answer;
import app.entente.answer.AnswerRefused;
import app.entente.answer.AnswerRefused.Reason;
import app.entente.answer.ShareLevel;
import app.entente.questionnaire.Item;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import org.junit.jupiter.api.Test;

class AnswerValidationTests {

    private static final Answer FOUR = Answer.of(grade(4));
    private static final Answer FINE = Answer.of(SampleAnswers.level(LimitLevel.FINE));

    @Test
    void withoutAChoiceTheItemsDefaultHolds() {
        assertThat(AnswerValidation.validate(SAVINGS, FOUR).share()).contains(ShareLevel.SHOW);
        assertThat(AnswerValidation.validate(WORRIES, FOUR).share()).contains(ShareLevel.PRIVATE);
    }

    @Test
    void anEvaluativeStatementWaitsForItsOwnersDecision() {
        assertThat(AnswerValidation.validate(PROMISES, FOUR).share()).isEmpty();
        assertThat(AnswerValidation.validate(PROMISES, FOUR).undecided()).isTrue();
        assertThat(AnswerValidation.validate(PROMISES, FOUR).level()).isEqualTo(ShareLevel.PRIVATE);
    }

    @Test
    void whatIsChosenHoldsWhateverTheDefault() {
        assertThat(AnswerValidation.validate(SAVINGS, FOUR.share(ShareLevel.PRIVATE))
                        .level())
                .isEqualTo(ShareLevel.PRIVATE);
        assertThat(AnswerValidation.validate(WORRIES, FOUR.share(ShareLevel.SHOW))
                        .level())
                .isEqualTo(ShareLevel.SHOW);
    }

    @Test
    void aValueFitsItsForm() {
        refused(MESSAGES, FOUR, Reason.VALUE_DOES_NOT_FIT);
        refused(HOLIDAYS, Answer.of(new Value.Chosen("elsewhere")), Reason.VALUE_DOES_NOT_FIT);
    }

    @Test
    void aGuessFitsItsFormAndStandsOnlyWhereOneMayGuess() {
        refused(SAVINGS, FOUR.guess(SampleAnswers.level(LimitLevel.FINE)), Reason.GUESS_DOES_NOT_FIT);
        refused(PROMISES, FOUR.guess(grade(2)), Reason.NO_GUESS_HERE);
    }

    @Test
    void ownWordsBelongToLimits() {
        assertThat(AnswerValidation.validate(MESSAGES, FINE.ownWords("only if I am there"))
                        .ownWords())
                .isEqualTo("only if I am there");
        refused(SAVINGS, FOUR.ownWords("only if"), Reason.NO_OWN_WORDS_HERE);
    }

    @Test
    void saidAloudBelongsToExpectations() {
        assertThat(AnswerValidation.validate(SAVINGS, FOUR.saidAloud(SaidAloud.PARTLY))
                        .saidAloud())
                .contains(SaidAloud.PARTLY);
        refused(MESSAGES, FINE.saidAloud(SaidAloud.YES), Reason.SAID_ALOUD_IS_FOR_EXPECTATIONS);
    }

    @Test
    void textsHaveAnEnd() {
        assertThat(AnswerValidation.validate(
                                MESSAGES, FINE.ownWords("😀".repeat(500)).note("n".repeat(2000)))
                        .note())
                .hasSize(2000);
        refused(MESSAGES, FINE.ownWords("w".repeat(501)), Reason.OWN_WORDS_TOO_LONG);
        refused(MESSAGES, FINE.note("n".repeat(2001)), Reason.NOTE_TOO_LONG);
    }

    @Test
    void noTextRepresentationShowsAnAnswer() {
        assertThat(Answer.of(grade(4)).note("canary")).hasToString("Answer[hidden]");
        assertThat(new VersionedAnswer(AnswerValidation.validate(SAVINGS, FOUR.note("canary")), 1).toString())
                .doesNotContain("canary");
    }

    private static void refused(Item item, Answer answer, Reason reason) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> AnswerValidation.validate(item, answer))
                .returns(reason, AnswerRefused::reason);
    }
}
