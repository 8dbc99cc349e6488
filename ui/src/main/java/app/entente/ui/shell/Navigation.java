package app.entente.ui.shell;

import app.entente.answering.OwnSheets;
import app.entente.answering.Sealing;
import app.entente.answering.ThemeProgress;
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
    private final Sealing sealing;

    Navigation(Spaces spaces, Invitations invitations, Rounds rounds, OwnSheets sheets, Sealing sealing) {
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.sealing = sealing;
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
        return sealing.sealed(me, round.id()) ? Step.DOOR : answering(me, round);
    }

    /** Alone one answers and reads; sealing begins with what the two have chosen. */
    private Step alone(Membership me, Round round) {
        var invited = invitations.pending(me).isPresent();
        var answered = answered(me, round);
        if (answered == sheets.order(me, round.id()).size()) {
            return invited ? Step.WAIT : Step.INVITE;
        }
        return invited || answered > 0 ? Step.ANSWER : Step.INVITE;
    }

    private Step answering(Membership me, Round round) {
        return answered(me, round) < sheets.order(me, round.id()).size() ? Step.ANSWER : Step.READ_BACK;
    }

    private int answered(Membership me, Round round) {
        return sheets.progress(me, round.id()).stream()
                .mapToInt(ThemeProgress::answered)
                .sum();
    }
}
