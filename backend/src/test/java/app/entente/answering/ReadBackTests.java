package app.entente.answering;

import static app.entente.answering.Answers.at;
import static app.entente.answering.Answers.grade;
import static app.entente.answering.Answers.kept;
import static app.entente.answering.Answers.shown;
import static app.entente.answering.Asked.EVENINGS;
import static app.entente.answering.Asked.MONEY;
import static app.entente.answering.Asked.PROMISES;
import static app.entente.answering.Asked.SAVINGS;
import static app.entente.answering.Asked.SPENDING;
import static app.entente.answering.Asked.TIME;
import static app.entente.answering.Asked.TRUST;
import static app.entente.answering.Asked.WORRIES;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Seat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Scale;
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
                    PROMISES.id(), Rules.answer(PROMISES, Draft.of(grade(2))),
                    WORRIES.id(), kept(grade(5))),
            Map.of(MONEY, Importance.VERY, TRUST, Importance.QUITE),
            Set.of(Scale.STRAIN));

    private final ReadBack readBack = ReadBack.of(Asked.ALL, SHEET);

    @Test
    void onlyShownValuesAreOffered() {
        assertThat(readBack.offered()).containsExactly(new ReadBack.Offered(SAVINGS, shown(grade(4))));
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
        assertThat(readBack.kept()).isEqualTo(2);
        assertThat(readBack.undecided()).containsExactly(PROMISES.id());
    }

    @Test
    void everyScaleThatIsAskedAboutCanBeTicked() {
        assertThat(readBack.scales())
                .containsExactly(new ReadBack.Tick(Scale.TRUST, false), new ReadBack.Tick(Scale.STRAIN, true));
    }

    @Test
    void progressCountsNonAnswersToo() {
        assertThat(Progress.of(Asked.ALL, SHEET))
                .contains(new ThemeProgress(MONEY, 2, 3, 0, Optional.of(Importance.VERY)))
                .contains(new ThemeProgress(TRUST, 2, 3, 1, Optional.of(Importance.QUITE)));
    }
}
