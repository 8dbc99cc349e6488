package app.entente.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.checkin.CheckInCouples;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.guide.Guides;
import app.entente.pack.PackVersion;
import app.entente.packchoice.ChosenPacks;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.RepeatChoices;
import app.entente.questionnaire.CorePack;
import app.entente.session.Rounds;
import app.entente.talk.HeardTopics;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One test for each state, in the order a couple lives through them. */
@BackendTest
class NextStepTests {

    private static final LocalDate EVENING = LocalDate.of(2026, 11, 26);
    private static final LocalDate REVIEW = EVENING.plusDays(14);
    private static final ThemeId TOPIC = CorePack.pack().themes().getFirst().id();

    private final NextStepFinder nextStepFinder;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;
    private final Rounds rounds;
    private final Door door;
    private final OpenedCouples openedCouples;
    private final TalkProgress talkProgress;
    private final HeardTopics heardTopics;
    private final Agreements agreements;
    private final Guides guides;
    private final ChosenPacks chosenPacks;
    private final CheckIns checkIns;

    @Autowired
    NextStepTests(
            NextStepFinder nextStepFinder,
            Couples couples,
            SheetFiller sheetFiller,
            PackChoices packChoices,
            RepeatChoices repeatChoices,
            Rounds rounds,
            Door door,
            OpenedCouples openedCouples,
            TalkProgress talkProgress,
            HeardTopics heardTopics,
            Agreements agreements,
            Guides guides,
            ChosenPacks chosenPacks,
            CheckIns checkIns) {
        this.nextStepFinder = nextStepFinder;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
        this.rounds = rounds;
        this.door = door;
        this.openedCouples = openedCouples;
        this.talkProgress = talkProgress;
        this.heardTopics = heardTopics;
        this.agreements = agreements;
        this.guides = guides;
        this.chosenPacks = chosenPacks;
        this.checkIns = checkIns;
    }

    @Test
    void aPersonWithoutASpaceNamesThemselves() {
        assertThat(nextStepFinder.nextStep(Optional.empty(), EVENING)).isEqualTo(NextStep.NAME_YOURSELF);
    }

    @Test
    void aPersonAloneInvitesAndThenAnswers() {
        var noa = couples.alone();
        assertThat(stepOf(noa)).isEqualTo(NextStep.INVITE);
        couples.invite(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.ANSWER);
    }

    @Test
    void aPersonAloneWhoHasBegunGoesOnAnsweringAndInvitesInTheEnd() {
        var noa = couples.alone();
        sheetFiller.show(
                noa,
                CorePack.pack().items().getFirst().id(),
                SampleAnswers.anyValue(new Random(3), CorePack.pack().items().getFirst()));
        assertThat(stepOf(noa)).isEqualTo(NextStep.ANSWER);
        answerAll(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.INVITE);
    }

    @Test
    void whoHasAnsweredAllAloneWaitsForThePartner() {
        var noa = couples.alone();
        couples.invite(noa);
        answerAll(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.WAIT_FOR_PARTNER);
    }

    @Test
    void theYesToTheListIsKeptAndAnsweringGoesOn() {
        var people = couples.pair();
        assertThat(stepOf(people.first())).isEqualTo(NextStep.CHOOSE);
        agree(people.first());
        assertThat(stepOf(people.first())).isEqualTo(NextStep.ANSWER);
        assertThat(stepOf(people.second())).isEqualTo(NextStep.CHOOSE);
    }

    @Test
    void aListThatHasChangedAsksForAnotherYes() {
        var people = couples.pair();
        agree(people.first());
        var robin = people.second();
        var offered = choice(robin).offered();
        packChoices.propose(
                robin, choice(robin).version(), Set.of(offered.getLast().version()));
        assertThat(stepOf(people.first())).isEqualTo(NextStep.CHOOSE);
    }

    @Test
    void whoHasAnsweredAllOfTheListWaitsForTheStart() {
        var noa = couples.alone();
        answerAll(noa);
        couples.joined(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.CHOOSE);
        agree(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.WAIT_FOR_START);
    }

    @Test
    void aBegunRoundIsAnsweredReadBackAndTakenToTheDoor() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.ANSWER);
        answerAll(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.READ_BACK);
        sheetFiller.seal(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.DOOR);
    }

    @Test
    void aSignalAtTheDoorIsNotShownAtHome() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        sheetFiller.seal(noa);
        door.signalAnyTime(noa, rounds.current(noa).id());
        assertThat(stepOf(noa)).isEqualTo(NextStep.DOOR);
    }

    @Test
    void anOpenedRoundIsLookedAtAndThenTalkedAbout() {
        var couple = openedCouples.opened();
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.COMPARISON);
        talkProgress.moveOn(couple.seconds(), TalkStep.STRENGTHS);
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.TALK);
    }

    @Test
    void onceBothWereHeardTheyAgree() {
        var couple = openedCouples.opened();
        heardTopics.talkedElsewhere(couple, TOPIC);
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.AGREE);
    }

    @Test
    void aWordingThatWaitsForOneIsTheirNextStepAndNoLongerTheOthers() {
        var couple = openedCouples.opened();
        heardTopics.talkedElsewhere(couple, TOPIC);
        var id = agreements.create(couple.seconds(), TOPIC, terms(couple)).id();
        agreements.confirm(couple.seconds(), id, 1);
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.AGREE);
        assertThat(stepOf(couple.second())).isEqualTo(NextStep.TALK);
    }

    @Test
    void aDraftOnATopicNobodyWasHeardOnPressesForNoYes() {
        var couple = openedCouples.opened();
        talkProgress.moveOn(couple.seconds(), TalkStep.STRENGTHS);
        var id = agreements
                .draftFromBefore(couple.seconds(), TOPIC, terms(couple))
                .id();
        agreements.confirm(couple.seconds(), id, 1);
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.TALK);
        heardTopics.talkedElsewhere(couple, TOPIC);
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.AGREE);
    }

    @Test
    void afterTheTalkTheGuideIsMade() {
        var couple = talked();
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.GUIDE);
        guides.approve(couple.firsts(), guides.draft(couple.firsts()));
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.WAIT_FOR_APPROVAL);
        assertThat(stepOf(couple.second())).isEqualTo(NextStep.GUIDE);
    }

    @Test
    void afterTheGuideNothingIsLeftUntilAnAgreementsDay() {
        var couple = withGuide();
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.DONE);
        assertThat(nextStepFinder.nextStep(Optional.of(couple.first()), REVIEW.minusDays(1)))
                .isEqualTo(NextStep.DONE);
        assertThat(nextStepFinder.nextStep(Optional.of(couple.first()), REVIEW)).isEqualTo(NextStep.REVIEW);
    }

    @Test
    void packsForAnotherRoundAreChosenAfterTheGuide() {
        var couple = withGuide();
        var robin = couple.second();
        packChoices.propose(robin, choice(robin).version(), Set.of(anotherPack(robin)));
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.CHOOSE);
        agree(couple.first());
        assertThat(stepOf(couple.first())).isEqualTo(NextStep.WAIT_FOR_START);
    }

    @Test
    void threeMonthsAfterTheDoorOpenedTheSameCanBeAskedAgain() {
        var couple = withGuideAndNoAgreement();
        var opened = couple.firsts().openedAt().atZone(ZoneOffset.UTC).toLocalDate();
        for (var me : couple.people().both()) {
            assertThat(stepOn(me, opened.plusDays(13))).isEqualTo(NextStep.DONE);
            assertThat(stepOn(me, opened.plusDays(14))).isEqualTo(NextStep.THEME);
            assertThat(stepOn(me, opened.plusMonths(3).minusDays(1))).isEqualTo(NextStep.THEME);
            assertThat(stepOn(me, opened.plusMonths(3))).isEqualTo(NextStep.RETAKE);
        }
    }

    @Test
    void anAgreementsDayComesBeforeAskingAgain() {
        var couple = withGuide();
        assertThat(stepOn(couple.first(), REVIEW.plusYears(1))).isEqualTo(NextStep.REVIEW);
    }

    @Test
    void aCheckInComesBeforeAShutRoundUntilItIsAnsweredAndNothingOfThePartnersMovesIt() {
        var couple = withGuide();
        var noa = couple.first();
        chosenPacks.round(noa, "small-garden");
        assertThat(stepOn(noa, REVIEW.minusDays(1))).isEqualTo(NextStep.ANSWER);
        assertThat(stepOn(noa, REVIEW)).isEqualTo(NextStep.REVIEW);
        var review = checkIns.due(noa, REVIEW).getFirst().subject();
        var answers = Map.of(CheckInSubject.Review.QUESTION, CheckInCouples.kept(new Value.Chosen("no")));
        checkIns.submit(couple.second(), review, REVIEW, answers);
        assertThat(stepOn(noa, REVIEW)).isEqualTo(NextStep.REVIEW);
        assertThat(stepOn(couple.second(), REVIEW)).isEqualTo(NextStep.ANSWER);
    }

    @Test
    void aProposalToAskAgainWaitsForAYesAsAListDoes() {
        var couple = withGuideAndNoAgreement();
        var noa = couple.first();
        repeatChoices.proposeRetake(noa, choice(noa).version());
        assertThat(stepOf(couple.second())).isEqualTo(NextStep.CHOOSE);
        agree(noa);
        assertThat(stepOf(noa)).isEqualTo(NextStep.WAIT_FOR_START);
        assertThat(stepOf(couple.second())).isEqualTo(NextStep.CHOOSE);
        agree(couple.second());
        assertThat(stepOf(noa)).isEqualTo(NextStep.ANSWER);
    }

    private OpenedCouple withGuideAndNoAgreement() {
        var couple = openedCouples.opened();
        for (var step : TalkStep.values()) {
            talkProgress.moveOn(couple.firsts(), step);
        }
        couple.both().forEach(pair -> guides.approve(pair, guides.draft(pair)));
        return couple;
    }

    private OpenedCouple talked() {
        var couple = openedCouples.opened();
        heardTopics.talkedElsewhere(couple, TOPIC);
        var id = agreements.create(couple.firsts(), TOPIC, terms(couple)).id();
        couple.both().forEach(pair -> agreements.confirm(pair, id, 1));
        for (var step : TalkStep.values()) {
            talkProgress.moveOn(couple.firsts(), step);
        }
        return couple;
    }

    private OpenedCouple withGuide() {
        var couple = talked();
        couple.both().forEach(pair -> guides.approve(pair, guides.draft(pair)));
        return couple;
    }

    private static AgreementTerms terms(OpenedCouple couple) {
        return new AgreementTerms(
                "We say so the same evening.", Set.of(couple.second().seat()), REVIEW);
    }

    private void answerAll(Membership me) {
        var random = new Random(3);
        sheetFiller.showAll(me, item -> SampleAnswers.anyValue(random, item));
    }

    private void agree(Membership me) {
        packChoices.agree(me, choice(me).version());
    }

    private PackVersion anotherPack(Membership me) {
        return choice(me).offered().getFirst().version();
    }

    private PackChoice choice(Membership me) {
        return packChoices.currentChoice(me).orElseThrow();
    }

    private NextStep stepOf(Membership me) {
        return stepOn(me, EVENING);
    }

    private NextStep stepOn(Membership me, LocalDate today) {
        return nextStepFinder.nextStep(Optional.of(me), today);
    }
}
