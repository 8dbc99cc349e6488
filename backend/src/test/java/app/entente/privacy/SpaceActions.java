package app.entente.privacy;

import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answer.Answer;
import app.entente.answering.Answering;
import app.entente.answering.QuestionHiding;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.document.GuideFormat;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.door.Withdrawals;
import app.entente.guide.Guides;
import app.entente.importedguide.ImportedFiles;
import app.entente.importedguide.ImportedGuides;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.PackVersion;
import app.entente.pack.Scale;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.SessionRestart;
import app.entente.scales.SharedScales;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.SheetSealing;
import app.entente.talk.Agenda;
import app.entente.talk.Agendas;
import app.entente.talk.Floors;
import app.entente.talk.ParkingLot;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import app.entente.talk.WrittenTurns;
import app.entente.values.NonAnswer;
import app.entente.values.ThemeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Does what a person can do in a shared space, straight at the services, as if no screen stood before them. */
@TestComponent
record SpaceActions(
        Spaces spaces,
        Invitations invitations,
        PackChoices choosing,
        OwnQuestions questions,
        SessionRestart anotherSession,
        Rounds rounds,
        Answering answering,
        QuestionHiding consents,
        SheetSealing sealing,
        Door door,
        Withdrawals withdrawals,
        Comparisons comparisons,
        SharedScales scales,
        Agendas agendas,
        ParkingLot parkingLot,
        SharedNotes notes,
        TalkProgress courses,
        Floors floors,
        WrittenTurns tellings,
        LimitPlans honourings,
        Appreciations appreciations,
        Agreements agreements,
        Clock clock,
        Guides guides,
        ImportedGuides imported) {

    void attempt(SpaceAction spaceAction, OpenedPair pair) {
        var me = pair.membership();
        var round = pair.round();
        var item = rounds.items(me, round).getFirst();
        switch (spaceAction) {
            case PROPOSE_PACKS -> choosing.propose(me, list(me).version(), Set.of(garden(me)));
            case AGREE_TO_PACKS -> choosing.agree(me, list(me).version());
            case WRITE_A_QUESTION -> questions.write(me, List.of(new OwnQuestion(OwnQuestionForm.WORDS, "Where to?")));
            case WISH_ANOTHER_SESSION -> anotherSession.request(me);
            case ANSWER ->
                answering.save(me, round, item.id(), 1, SaveOperationId.create(), Answer.of(NonAnswer.UNSURE));
            case WEIGH -> answering.setImportance(me, round, item.theme(), Optional.empty());
            case TICK -> answering.shareScale(me, round, Scale.TRUST, true);
            case VISIT -> answering.rememberCurrentItem(me, round, item.id());
            case LEAVE_A_THEME_OUT -> consents.hide(me, round, item.theme());
            case SEAL -> sealing.seal(me, round);
            case UNSEAL -> sealing.unseal(me, round);
            case BE_HERE -> door.signalHere(me, round);
            case ANY_TIME -> door.signalAnyTime(me, round);
            case TAKE_BACK -> door.withdrawSignal(me, round);
            case WITHDRAW -> withdrawals.withdraw(pair, item.id());
            case COMPARE -> comparisons.compare(pair);
            case SEE_SHARED_SCALES -> scales.results(pair);
            case PLACE_A_TOPIC -> agendas.place(pair, topic(item), Agenda.Placement.TODAY);
            case PARK -> parkingLot.park(pair, "The garden");
            case NOTE -> notes.write(pair, topic(item), NoteParagraphId.create(), 0, "On Sundays");
            case MOVE_ON -> courses.moveOn(pair, TalkStep.STRENGTHS);
            case TAKE_A_TIME_OUT -> courses.takeTimeOut(pair, clock.instant().plusSeconds(60));
            case TAKE_THE_FLOOR -> floors.take(pair, topic(item));
            case TELL -> tellings.write(pair, topic(item), "On Sundays");
            case HONOUR -> honourings.setNeed(pair, partnersLimit(pair), "A day's notice");
            case APPRECIATE -> appreciations.write(pair, "Your patience");
            case AGREE -> agreements.create(pair, topic(item), terms(me));
            case SEE_THE_GUIDE -> guides.draft(pair);
            case PREVIEW_THE_GUIDE -> guides.preview(pair, Locale.ENGLISH);
            case PRINT_THE_GUIDE -> guides.render(pair, GuideFormat.MARKDOWN, Locale.ENGLISH);
            case IMPORT_A_GUIDE -> imported.offer(me, ImportedFiles.agreeing("We cook on Sundays."));
            case SEE_IMPORTED_GUIDES -> imported.find(me);
            case INVITE -> invitations.issue(me, InvitationLifetime.THREE_DAYS);
            case RENAME -> spaces.rename(me, "Sam");
        }
    }

    private PackChoice list(Membership me) {
        return choosing.currentChoice(me).orElseThrow();
    }

    private PackVersion garden(Membership me) {
        return list(me).offered().getFirst().version();
    }

    private LimitId partnersLimit(OpenedPair pair) {
        return honourings.find(pair).stream()
                .map(it -> it.openedLimit().id())
                .filter(it -> it.owner() != pair.membership().seat())
                .findFirst()
                .orElseThrow();
    }

    private static ThemeId topic(Item item) {
        return item.theme();
    }

    private static AgreementTerms terms(Membership me) {
        return new AgreementTerms("We cook on Sundays.", Set.of(me.seat()), LocalDate.of(2030, 1, 1));
    }
}
