package app.entente.ui.home;

import app.entente.answering.OwnSheets;
import app.entente.answering.ThemeProgress;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.invitation.Invitations;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import org.springframework.stereotype.Component;

/** Finds a person's next step from their own sheet, whether there is a partner, and the state of the door. */
@Component
public class NextStepFinder {

    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final SheetSealing sheetSealing;

    NextStepFinder(Spaces spaces, Invitations invitations, Rounds rounds, OwnSheets sheets, SheetSealing sheetSealing) {
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.sheetSealing = sheetSealing;
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
        return sheetSealing.isSealed(me, round.id()) ? NextStep.DOOR : answerOrReadBack(me, round);
    }

    /** Returns the next step of a person without a partner, who can answer but not seal yet. */
    private NextStep nextStepAlone(Membership me, Round round) {
        var invited = invitations.pendingUntil(me).isPresent();
        var answered = answeredCount(me, round);
        if (answered == sheets.questionOrder(me, round.id()).size()) {
            return invited ? NextStep.WAIT : NextStep.INVITE;
        }
        return invited || answered > 0 ? NextStep.ANSWER : NextStep.INVITE;
    }

    private NextStep answerOrReadBack(Membership me, Round round) {
        return answeredCount(me, round) < sheets.questionOrder(me, round.id()).size()
                ? NextStep.ANSWER
                : NextStep.READ_BACK;
    }

    private int answeredCount(Membership me, Round round) {
        return sheets.progress(me, round.id()).stream()
                .mapToInt(ThemeProgress::answered)
                .sum();
    }
}
