package app.entente.isolation;

import static org.springframework.core.ResolvableType.forClass;
import static org.springframework.core.ResolvableType.forClassWithGenerics;

import app.entente.agreement.AgreementTerms;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.approvedguide.ApprovedGuide;
import app.entente.couple.Seat;
import app.entente.document.GuideDocument;
import app.entente.document.GuideFormat;
import app.entente.document.Paper;
import app.entente.guide.GuideContents;
import app.entente.invitation.InvitationLifetime;
import app.entente.ownpages.Foreword;
import app.entente.ownpages.OwnPagesFormat;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.PackVersion;
import app.entente.pack.Scale;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundPurpose;
import app.entente.sheet.SaveOperationId;
import app.entente.talk.Agenda;
import app.entente.talk.Floor;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.values.Importance;
import app.entente.values.NonAnswer;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that belong to no couple. */
final class PlainValues {

    private static final String FHIR = """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:entente:pack:core|2"}""";

    private static final GuideDocument GUIDE =
            new GuideDocument(Locale.ENGLISH, "Plain", "guide", "To talk", List.of());

    private PlainValues() {}

    static Things at(Instant now) {
        return new Things()
                .add(forClass(int.class), 0, 1, 2)
                .add(forClass(boolean.class), true)
                .add(forClass(Floor.class), new Floor.Free())
                .add(forClassWithGenerics(Optional.class, Importance.class), Optional.of(Importance.VERY))
                .add(forClass(RoundPurpose.class), new RoundPurpose.Packs())
                .add(forClassWithGenerics(Set.class, PackVersion.class), Set.of())
                .add(forClassWithGenerics(Map.class, String.class, Answer.class), Map.of())
                .add(forClassWithGenerics(List.class, PackVersion.class), List.of())
                .add(
                        forClassWithGenerics(List.class, OwnQuestion.class),
                        List.of(new OwnQuestion(OwnQuestionForm.WORDS, "Where to?")))
                .add("Plain words", "")
                .add(Locale.ENGLISH)
                .add(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .add(now.plusSeconds(600))
                .add(TalkStep.STRENGTHS, Agenda.Placement.TODAY, GuideFormat.MARKDOWN, Scale.STRAIN, ShareLevel.SHOW)
                .add(InvitationLifetime.ONE_DAY, SaidAloud.PARTLY, TalkState.Stage.VIEWS)
                .add(FilledSpaces.GARDEN, new ThemeId("small-nights"))
                .add(SaveOperationId.create(), Answer.of(NonAnswer.UNSURE))
                .add(FHIR.getBytes(StandardCharsets.UTF_8))
                .add(OwnPagesFormat.JSON, new Foreword("Plain words"))
                .add(new GuideContents(Set.of(), Set.of(), false))
                .add(new ApprovedGuide("0f", "1e", Paper.A5, List.of(GUIDE)))
                .add(new AgreementTerms("Plain terms", Set.of(Seat.A), LocalDate.of(2030, 1, 1)));
    }
}
