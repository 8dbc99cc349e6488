package app.entente.answering;

import static app.entente.answering.Answers.grade;
import static app.entente.answering.Asked.HOLIDAYS;
import static app.entente.answering.Asked.MESSAGES;
import static app.entente.answering.Asked.PROMISES;
import static app.entente.answering.Asked.SAVINGS;
import static app.entente.answering.Asked.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.answering.AnswerRefused.Reason;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Value;
import org.junit.jupiter.api.Test;

class RulesTests {

    private static final Draft FOUR = Draft.of(grade(4));
    private static final Draft FINE = Draft.of(Answers.level(Limit.FINE));

    @Test
    void withoutAChoiceTheItemsDefaultHolds() {
        assertThat(Rules.answer(SAVINGS, FOUR).share()).contains(ShareLevel.SHOW);
        assertThat(Rules.answer(WORRIES, FOUR).share()).contains(ShareLevel.PRIVATE);
    }

    @Test
    void anEvaluativeStatementWaitsForItsOwnersDecision() {
        assertThat(Rules.answer(PROMISES, FOUR).share()).isEmpty();
        assertThat(Rules.answer(PROMISES, FOUR).undecided()).isTrue();
        assertThat(Rules.answer(PROMISES, FOUR).level()).isEqualTo(ShareLevel.PRIVATE);
    }

    @Test
    void whatIsChosenHoldsWhateverTheDefault() {
        assertThat(Rules.answer(SAVINGS, FOUR.share(ShareLevel.PRIVATE)).level())
                .isEqualTo(ShareLevel.PRIVATE);
        assertThat(Rules.answer(WORRIES, FOUR.share(ShareLevel.SHOW)).level()).isEqualTo(ShareLevel.SHOW);
    }

    @Test
    void aValueFitsItsForm() {
        refused(MESSAGES, FOUR, Reason.VALUE_DOES_NOT_FIT);
        refused(HOLIDAYS, Draft.of(new Value.Chosen("elsewhere")), Reason.VALUE_DOES_NOT_FIT);
    }

    @Test
    void aGuessFitsItsFormAndStandsOnlyWhereOneMayGuess() {
        refused(SAVINGS, FOUR.guess(Answers.level(Limit.FINE)), Reason.GUESS_DOES_NOT_FIT);
        refused(PROMISES, FOUR.guess(grade(2)), Reason.NO_GUESS_HERE);
    }

    @Test
    void ownWordsBelongToLimits() {
        assertThat(Rules.answer(MESSAGES, FINE.ownWords("only if I am there")).ownWords())
                .isEqualTo("only if I am there");
        refused(SAVINGS, FOUR.ownWords("only if"), Reason.NO_OWN_WORDS_HERE);
    }

    @Test
    void saidAloudBelongsToExpectations() {
        assertThat(Rules.answer(SAVINGS, FOUR.saidAloud(SaidAloud.PARTLY)).saidAloud())
                .contains(SaidAloud.PARTLY);
        refused(MESSAGES, FINE.saidAloud(SaidAloud.YES), Reason.SAID_ALOUD_IS_FOR_EXPECTATIONS);
    }

    @Test
    void textsHaveAnEnd() {
        assertThat(Rules.answer(MESSAGES, FINE.ownWords("😀".repeat(500)).note("n".repeat(2000)))
                        .note())
                .hasSize(2000);
        refused(MESSAGES, FINE.ownWords("w".repeat(501)), Reason.OWN_WORDS_TOO_LONG);
        refused(MESSAGES, FINE.note("n".repeat(2001)), Reason.NOTE_TOO_LONG);
    }

    @Test
    void noTextRepresentationShowsAnAnswer() {
        assertThat(Draft.of(grade(4)).note("canary")).hasToString("Draft[hidden]");
        assertThat(new Kept(Rules.answer(SAVINGS, FOUR.note("canary")), 1).toString())
                .doesNotContain("canary");
    }

    private static void refused(Item item, Draft draft, Reason reason) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> Rules.answer(item, draft))
                .returns(reason, AnswerRefused::reason);
    }
}
