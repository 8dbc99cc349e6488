package app.entente.ui.home;

import app.entente.answering.OwnSheets;
import app.entente.answering.SheetOutline;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.invitation.Invitations;
import app.entente.session.Round;
import app.entente.session.Rounds;
import org.springframework.stereotype.Component;

/** Finds a person's next step from their own sheet, whether there is a partner, and the state of the door. */
@Component
public class NextStepFinder {

    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final OwnSheets sheets;

    NextStepFinder(Spaces spaces, Invitations invitations, Rounds rounds, OwnSheets sheets) {
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
    }

    public NextStep nextStep(Membership me) {
        var round = rounds.current(me);
        if (round.open()) {
            return NextStep.COMPARISON;
        }
        return spaces.overview(me).partnersName().isPresent() ? nextStepTogether(me, round) : nextStepAlone(me, round);
    }

    private NextStep nextStepTogether(Membership me, Round round) {
        if (!round.begun()) {
            return NextStep.CHOOSE;
        }
        var mine = sheets.outline(me, round.id());
        return mine.sealed() ? NextStep.DOOR : complete(mine) ? NextStep.READ_BACK : NextStep.ANSWER;
    }

    /** Returns the next step of a person without a partner, who can answer but not seal yet. */
    private NextStep nextStepAlone(Membership me, Round round) {
        var invited = invitations.pendingUntil(me).isPresent();
        var mine = sheets.outline(me, round.id());
        if (complete(mine)) {
            return invited ? NextStep.WAIT : NextStep.INVITE;
        }
        return invited || mine.done() > 0 ? NextStep.ANSWER : NextStep.INVITE;
    }

    private static boolean complete(SheetOutline mine) {
        return mine.done() == mine.order().size();
    }
}
