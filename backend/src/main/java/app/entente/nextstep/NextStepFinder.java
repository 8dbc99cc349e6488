package app.entente.nextstep;

import app.entente.answering.OwnSheets;
import app.entente.answering.SheetOutline;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.invitation.Invitations;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoices;
import app.entente.session.Round;
import app.entente.session.Rounds;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a person's next step: a function of their own sheet, their own acts, and events both know of.
 *
 * <p>Before a door has opened, nothing the partner does for their answers changes it. Signals given at the door do not
 * change it either, so that nobody who looks over a shoulder learns of one.
 */
@Service
public class NextStepFinder {

    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final OwnSheets sheets;
    private final Door door;
    private final OpenedRoundSteps openedRoundSteps;

    NextStepFinder(
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            PackChoices packChoices,
            OwnSheets sheets,
            Door door,
            OpenedRoundSteps openedRoundSteps) {
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.sheets = sheets;
        this.door = door;
        this.openedRoundSteps = openedRoundSteps;
    }

    /** Returns the next step on this day; a person without a seat names themselves first. */
    @Transactional(readOnly = true)
    public NextStep nextStep(Optional<Membership> seat, LocalDate today) {
        return seat.map(me -> nextStep(me, rounds.current(me), today)).orElse(NextStep.NAME_YOURSELF);
    }

    private NextStep nextStep(Membership me, Round round, LocalDate today) {
        return door.findOpened(me, round.id())
                .map(pair -> openedRoundSteps.nextStep(pair, today))
                .or(() -> checkInOfEarlierTalk(me, today))
                .orElseGet(() -> spaces.overview(me).partnersName().isPresent()
                        ? nextStepTogether(me, round)
                        : nextStepAlone(me, round));
    }

    /** Returns the step to a check-in, which lapses and so comes before a shut round; none before any door has opened. */
    private Optional<NextStep> checkInOfEarlierTalk(Membership me, LocalDate today) {
        return rounds.opened(me).isEmpty() ? Optional.empty() : openedRoundSteps.checkIn(me, today);
    }

    private NextStep nextStepTogether(Membership me, Round round) {
        var mine = sheets.outline(me, round.id());
        if (!round.begun() && !hasAgreed(me)) {
            return NextStep.CHOOSE;
        }
        if (mine.sealed()) {
            return NextStep.DOOR;
        }
        if (!isComplete(mine)) {
            return NextStep.ANSWER;
        }
        return round.begun() ? NextStep.READ_BACK : NextStep.WAIT_FOR_START;
    }

    /** Returns the next step of a person without a partner, who can answer but not seal yet. */
    private NextStep nextStepAlone(Membership me, Round round) {
        var invited = invitations.pendingUntil(me).isPresent();
        var mine = sheets.outline(me, round.id());
        if (isComplete(mine)) {
            return invited ? NextStep.WAIT_FOR_PARTNER : NextStep.INVITE;
        }
        return invited || mine.done() > 0 ? NextStep.ANSWER : NextStep.INVITE;
    }

    private boolean hasAgreed(Membership me) {
        return packChoices.currentChoice(me).filter(PackChoice::agreed).isPresent();
    }

    private static boolean isComplete(SheetOutline mine) {
        return mine.done() == mine.order().size();
    }
}
