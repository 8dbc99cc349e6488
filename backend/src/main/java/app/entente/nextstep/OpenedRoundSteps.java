package app.entente.nextstep;

import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import app.entente.guide.Guides;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.RepeatChoices;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.talk.TopicProgress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the next step once a door has opened, from what both see: talk, agreements, guide,
 * list of packs; and from what this person has answered themselves.
 */
@Component
class OpenedRoundSteps {

    private static final int DAYS_BEFORE_A_THEME = 14;

    private final TalkProgress talkProgress;
    private final Agreements agreements;
    private final CheckIns checkIns;
    private final Guides guides;
    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;

    OpenedRoundSteps(
            TalkProgress talkProgress,
            Agreements agreements,
            CheckIns checkIns,
            Guides guides,
            PackChoices packChoices,
            RepeatChoices repeatChoices) {
        this.talkProgress = talkProgress;
        this.agreements = agreements;
        this.checkIns = checkIns;
        this.guides = guides;
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
    }

    NextStep nextStep(OpenedPair pair, LocalDate today) {
        var talk = talkProgress.find(pair);
        if (isUntouched(talk)) {
            return NextStep.COMPARISON;
        }
        return checkIn(pair.membership(), today).orElseGet(() -> switch (talk.step()) {
            case STRENGTHS, AGENDA, TALK -> isReadyToAgree(pair, talk) ? NextStep.AGREE : NextStep.TALK;
            case AGREE -> NextStep.AGREE;
            case RECONNECT -> nextStepAfterTalk(pair, today);
        });
    }

    /** Returns the step to a check-in this person has not answered; whether the partner has makes no difference. */
    Optional<NextStep> checkIn(Membership me, LocalDate today) {
        return checkIns.due(me, today).stream()
                .filter(it -> !it.ready())
                .findFirst()
                .map(it -> switch (it.subject()) {
                    case CheckInSubject.Review _ -> NextStep.REVIEW;
                    case CheckInSubject.Pulse _ -> NextStep.PULSE;
                });
    }

    private NextStep nextStepAfterTalk(OpenedPair pair, LocalDate today) {
        var draft = guides.draft(pair);
        if (draft.approved()) {
            return nextStepAfterGuide(pair, today);
        }
        return draft.approvedBy().contains(pair.membership().seat()) ? NextStep.WAIT_FOR_APPROVAL : NextStep.GUIDE;
    }

    /** Returns the next step of a couple whose guide is made: another round where either has put packs on the list. */
    private NextStep nextStepAfterGuide(OpenedPair pair, LocalDate today) {
        return packChoices
                .currentChoice(pair.membership())
                .filter(it -> !it.packs().isEmpty())
                .map(it -> it.agreed() ? NextStep.WAIT_FOR_START : NextStep.CHOOSE)
                .orElseGet(() -> nextStepByCalendar(pair, today));
    }

    /** Returns the next step of a couple for whom nothing is due: a function of the openings and the date alone. */
    private NextStep nextStepByCalendar(OpenedPair pair, LocalDate today) {
        if (repeatChoices
                .advisedFrom(pair.membership())
                .filter(it -> !it.isAfter(today))
                .isPresent()) {
            return NextStep.RETAKE;
        }
        var opened = pair.openedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return opened.plusDays(DAYS_BEFORE_A_THEME).isAfter(today) ? NextStep.DONE : NextStep.THEME;
    }

    private static boolean isUntouched(TalkState talk) {
        return talk.step() == TalkStep.STRENGTHS
                && talk.movedBy().isEmpty()
                && talk.hearings().isEmpty();
    }

    /**
     * Returns whether both were heard on a topic that has no agreement yet, or a wording that waits for this person. A
     * draft on another topic presses for no yes: it may come from an imported guide.
     */
    private boolean isReadyToAgree(OpenedPair pair, TalkState talk) {
        var standing = agreements.find(pair).stream()
                .filter(it -> it.withdrawnBy().isEmpty())
                .toList();
        return talk.hearings().stream()
                .filter(TopicProgress::bothHeard)
                .anyMatch(it -> !hasAgreement(it, standing) || isWaiting(pair, it, standing));
    }

    private static boolean isWaiting(OpenedPair pair, TopicProgress topic, List<Agreement> standing) {
        return standing.stream()
                .filter(it -> it.topic().equals(topic.topic()))
                .anyMatch(it -> !it.confirmed().contains(pair.membership().seat()));
    }

    private static boolean hasAgreement(TopicProgress topic, List<Agreement> standing) {
        return standing.stream().anyMatch(it -> it.topic().equals(topic.topic()));
    }
}
