package app.entente.answering;

import static app.entente.answering.SampleAnswers.at;
import static app.entente.answering.SampleAnswers.grade;
import static app.entente.answering.SampleAnswers.kept;
import static app.entente.answering.SampleAnswers.shown;
import static app.entente.sheet.SampleItems.EVENINGS;
import static app.entente.sheet.SampleItems.MONEY;
import static app.entente.sheet.SampleItems.PROMISES;
import static app.entente.sheet.SampleItems.SAVINGS;
import static app.entente.sheet.SampleItems.SPENDING;
import static app.entente.sheet.SampleItems.TIME;
import static app.entente.sheet.SampleItems.TRUST;
import static app.entente.sheet.SampleItems.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.couple.Seat;
import app.entente.pack.Scale;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SampleItems;
import app.entente.sheet.Sheet;
import app.entente.values.Importance;
import app.entente.values.NonAnswer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadBackTests {

    private static final Sheet SHEET = FilledSheets.of(
            Seat.A,
            Map.of(
                    SAVINGS.id(), shown(grade(4)),
                    SPENDING.id(), at(ShareLevel.SHOW, NonAnswer.SKIPPED),
                    EVENINGS.id(), at(ShareLevel.TOPIC_ONLY, NonAnswer.PREFER_NOT_TO_SAY),
                    PROMISES.id(), AnswerValidation.validate(PROMISES, Answer.of(grade(2))),
                    WORRIES.id(), kept(grade(5))),
            Map.of(MONEY, Importance.VERY, TRUST, Importance.QUITE),
            Set.of(Scale.STRAIN));

    private final ReadBack readBack = ReadBack.of(SampleItems.ALL, SHEET);

    @Test
    void onlyShownValuesAreOffered() {
        assertThat(readBack.offered()).containsExactly(new ReadBack.Entry(SAVINGS, shown(grade(4))));
    }

    @Test
    void importanceComesAlongWhereSomethingIsOffered() {
        assertThat(readBack.importance()).containsExactly(Map.entry(MONEY, Importance.VERY));
    }

    @Test
    void aThemeForTalkIsNamed() {
        assertThat(readBack.topics()).containsExactly(TIME);
    }

    @Test
    void whatIsKeptIsCountedAndWhatIsUndecidedNamed() {
        assertThat(readBack.kept()).hasSize(2);
        assertThat(readBack.undecided()).containsExactly(PROMISES.id());
    }

    @Test
    void whatIsLeftOutIsNotRead() {
        var leftOut = FilledSheets.of(
                Seat.A,
                Map.of(SAVINGS.id(), shown(grade(4)), SPENDING.id(), kept(grade(4))),
                Map.of(MONEY, Importance.VERY),
                new HiddenQuestions(Set.of(MONEY), Set.of()));
        assertThat(ReadBack.of(SampleItems.ALL, leftOut))
                .isEqualTo(ReadBack.of(SampleItems.ALL, FilledSheets.of(Seat.A, Map.of())));
        assertThat(ProgressCounter.count(SampleItems.ALL, leftOut))
                .extracting(ThemeProgress::theme)
                .doesNotContain(MONEY);
    }

    @Test
    void everyScaleThatIsAskedAboutCanBeTicked() {
        assertThat(readBack.scales())
                .containsExactly(
                        new ReadBack.ScaleChoice(Scale.TRUST, false), new ReadBack.ScaleChoice(Scale.STRAIN, true));
    }

    @Test
    void progressCountsNonAnswersToo() {
        assertThat(ProgressCounter.count(SampleItems.ALL, SHEET))
                .contains(new ThemeProgress(MONEY, 2, 3, 0, Optional.of(Importance.VERY)))
                .contains(new ThemeProgress(TRUST, 2, 3, 1, Optional.of(Importance.QUITE)));
    }
}
