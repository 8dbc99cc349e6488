package app.entente.scales;

import static app.entente.answering.Answers.at;
import static app.entente.answering.Answers.grade;
import static app.entente.answering.Answers.kept;
import static app.entente.answering.Answers.shown;
import static app.entente.answering.Asked.HOLIDAYS;
import static app.entente.answering.Asked.PROMISES;
import static app.entente.answering.Asked.REPAIRS;
import static app.entente.answering.Asked.SAVINGS;
import static app.entente.answering.Asked.TRUST;
import static app.entente.answering.Asked.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Answer;
import app.entente.answering.Asked;
import app.entente.answering.NonAnswer;
import app.entente.answering.ShareLevel;
import app.entente.engine.Certainty;
import app.entente.engine.Measure;
import app.entente.engine.Range;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweredTests {

    private final Answered answered = new Answered();

    @Test
    void whatIsKeptCountsAsWhatIsShownDoes() {
        say(PROMISES, shown(grade(5)));
        say(REPAIRS, kept(grade(2)));
        assertThat(reading(Scale.TRUST)).isEqualTo(new Reading.Clear(Scale.TRUST, new Measure(Range.AGREE, 2, 2, 3.5)));
    }

    @Test
    void belowEnoughAnswersNothingIsSaid() {
        say(PROMISES, shown(grade(5)));
        say(REPAIRS, at(ShareLevel.SHOW, NonAnswer.UNSURE));
        assertThat(reading(Scale.TRUST)).isEqualTo(new Reading.TooFew(Scale.TRUST, 1, 2));
    }

    @Test
    void whatIsNotAskedIsNotMissing() {
        say(SAVINGS, shown(grade(5)));
        assertThat(reading(Scale.DEPENDENCE)).isEqualTo(new Reading.NotAsked(Scale.DEPENDENCE));
    }

    @Test
    void anItemWordedTheOtherWayIsTurned() {
        say(PROMISES, shown(grade(5)));
        say(Asked.turned("breaks", TRUST), shown(grade(1)));
        assertThat(reading(Scale.TRUST)).isEqualTo(new Reading.Clear(Scale.TRUST, new Measure(Range.AGREE, 2, 2, 5)));
    }

    @Test
    void theNewestAnswerCountsAndALaterRoundWithoutOneTakesNothingAway() {
        say(WORRIES, kept(grade(1)));
        say(WORRIES, kept(grade(4)));
        answered.add(WORRIES, Optional.empty());
        assertThat(reading(Scale.STRAIN)).isEqualTo(new Reading.Clear(Scale.STRAIN, new Measure(Range.AGREE, 1, 1, 4)));
    }

    @Test
    void oneQuestionIsAStartingPoint() {
        say(WORRIES, kept(grade(4)));
        assertThat(((Reading.Clear) reading(Scale.STRAIN)).certainty()).isEqualTo(Certainty.STARTING_POINT);
    }

    @Test
    void whatIsComparedIsNoScale() {
        say(SAVINGS, shown(grade(5)));
        say(HOLIDAYS, shown(new Value.Chosen("apart")));
        assertThat(answered.readings()).hasSize(Scale.values().length).allMatch(Reading.NotAsked.class::isInstance);
    }

    private void say(Item item, Answer answer) {
        answered.add(item, Optional.of(answer));
    }

    private Reading reading(Scale scale) {
        return answered.readings().stream()
                .filter(it -> it.scale() == scale)
                .findFirst()
                .orElseThrow();
    }
}
