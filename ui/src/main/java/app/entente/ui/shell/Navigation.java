package app.entente.ui.shell;

import app.entente.answering.Outline;
import app.entente.answering.OwnSheets;
import app.entente.couple.Invitations;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.Round;
import app.entente.session.Rounds;
import org.springframework.stereotype.Component;

/** Knows the one next step: from one's own sheet, whether there is a partner, and whether the door is open. */
@Component
public class Navigation {

    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final OwnSheets sheets;

    Navigation(Spaces spaces, Invitations invitations, Rounds rounds, OwnSheets sheets) {
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
    }

    public Step next(Membership me) {
        var round = rounds.current(me);
        if (round.open()) {
            return Step.COMPARISON;
        }
        return spaces.pair(me).partners().isPresent() ? together(me, round) : alone(me, round);
    }

    private Step together(Membership me, Round round) {
        if (!round.begun()) {
            return Step.CHOOSE;
        }
        var mine = sheets.outline(me, round.id());
        return mine.sealed() ? Step.DOOR : complete(mine) ? Step.READ_BACK : Step.ANSWER;
    }

    /** Alone one answers and reads; sealing begins with what the two have chosen. */
    private Step alone(Membership me, Round round) {
        var invited = invitations.pending(me).isPresent();
        var mine = sheets.outline(me, round.id());
        if (complete(mine)) {
            return invited ? Step.WAIT : Step.INVITE;
        }
        return invited || mine.done() > 0 ? Step.ANSWER : Step.INVITE;
    }

    private static boolean complete(Outline mine) {
        return mine.done() == mine.order().size();
    }
}
