package app.entente.isolation;

import static org.springframework.core.ResolvableType.forClass;
import static org.springframework.core.ResolvableType.forClassWithGenerics;

import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.OperationId;
import app.entente.answering.ShareLevel;
import app.entente.couple.Lifetime;
import app.entente.couple.Seat;
import app.entente.discussion.Agenda;
import app.entente.discussion.Floor;
import app.entente.discussion.Step;
import app.entente.discussion.Terms;
import app.entente.guide.Contents;
import app.entente.guide.Format;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.PackVersion;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.session.OwnQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values that belong to no couple. */
final class PlainValues {

    private PlainValues() {}

    static Things at(Instant now) {
        return new Things()
                .add(forClass(int.class), 0, 1, 2)
                .add(forClass(boolean.class), true)
                .add(forClass(Floor.class), new Floor.Free())
                .add(forClassWithGenerics(Optional.class, Importance.class), Optional.of(Importance.VERY))
                .add(forClassWithGenerics(Set.class, PackVersion.class), Set.of())
                .add(forClassWithGenerics(List.class, PackVersion.class), List.of())
                .add(
                        forClassWithGenerics(List.class, OwnQuestion.class),
                        List.of(new OwnQuestion(OwnForm.WORDS, "Where to?")))
                .add("Plain words", "")
                .add(Locale.ENGLISH)
                .add(now.plusSeconds(600))
                .add(Step.STRENGTHS, Agenda.Place.TODAY, Format.MARKDOWN, Scale.STRAIN, ShareLevel.SHOW)
                .add(Lifetime.ONE_DAY)
                .add(FilledSpaces.GARDEN, new ThemeId("small-nights"))
                .add(OperationId.create(), Draft.of(NonAnswer.UNSURE))
                .add(new Contents(Set.of(), Set.of(), false))
                .add(new Terms("Plain terms", Set.of(Seat.A), LocalDate.of(2030, 1, 1)));
    }
}
