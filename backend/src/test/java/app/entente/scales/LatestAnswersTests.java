package app.entente.scales;

import static app.entente.answering.SampleAnswers.at;
import static app.entente.answering.SampleAnswers.grade;
import static app.entente.answering.SampleAnswers.kept;
import static app.entente.answering.SampleAnswers.shown;
import static app.entente.sheet.SampleItems.HOLIDAYS;
import static app.entente.sheet.SampleItems.PROMISES;
import static app.entente.sheet.SampleItems.REPAIRS;
import static app.entente.sheet.SampleItems.SAVINGS;
import static app.entente.sheet.SampleItems.TRUST;
import static app.entente.sheet.SampleItems.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.engine.Certainty;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.sheet.SampleItems;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestAnswersTests {

    private final LatestAnswers latestAnswers = new LatestAnswers();

    @Test
    void whatIsKeptCountsAsWhatIsShownDoes() {
        say(PROMISES, shown(grade(5)));
        say(REPAIRS, kept(grade(2)));
        assertThat(reading(Scale.TRUST))
                .isEqualTo(new ScaleResult.Clear(Scale.TRUST, new ScaleScore(AnswerRange.AGREE, 2, 2, 3.5)));
    }

    @Test
    void belowEnoughAnswersNothingIsSaid() {
        say(PROMISES, shown(grade(5)));
        say(REPAIRS, at(ShareLevel.SHOW, NonAnswer.UNSURE));
        assertThat(reading(Scale.TRUST)).isEqualTo(new ScaleResult.TooFew(Scale.TRUST, 1, 2));
    }

    @Test
    void whatIsNotAskedIsNotMissing() {
        say(SAVINGS, shown(grade(5)));
        assertThat(reading(Scale.DEPENDENCE)).isEqualTo(new ScaleResult.NotAsked(Scale.DEPENDENCE));
    }

    @Test
    void anItemWordedTheOtherWayIsTurned() {
        say(PROMISES, shown(grade(5)));
        say(SampleItems.turned("breaks", TRUST), shown(grade(1)));
        assertThat(reading(Scale.TRUST))
                .isEqualTo(new ScaleResult.Clear(Scale.TRUST, new ScaleScore(AnswerRange.AGREE, 2, 2, 5)));
    }

    @Test
    void theNewestAnswerCountsAndALaterRoundWithoutOneTakesNothingAway() {
        say(WORRIES, kept(grade(1)));
        say(WORRIES, kept(grade(4)));
        latestAnswers.add(WORRIES, Optional.empty());
        assertThat(reading(Scale.STRAIN))
                .isEqualTo(new ScaleResult.Clear(Scale.STRAIN, new ScaleScore(AnswerRange.AGREE, 1, 1, 4)));
    }

    @Test
    void oneQuestionIsAStartingPoint() {
        say(WORRIES, kept(grade(4)));
        assertThat(((ScaleResult.Clear) reading(Scale.STRAIN)).certainty()).isEqualTo(Certainty.STARTING_POINT);
    }

    @Test
    void whatIsComparedIsNoScale() {
        say(SAVINGS, shown(grade(5)));
        say(HOLIDAYS, shown(new Value.Chosen("apart")));
        assertThat(latestAnswers.results())
                .hasSize(Scale.values().length)
                .allMatch(ScaleResult.NotAsked.class::isInstance);
    }

    private void say(Item item, Answer answer) {
        latestAnswers.add(item, Optional.of(answer));
    }

    private ScaleResult reading(Scale scale) {
        return latestAnswers.results().stream()
                .filter(it -> it.scale() == scale)
                .findFirst()
                .orElseThrow();
    }
}
