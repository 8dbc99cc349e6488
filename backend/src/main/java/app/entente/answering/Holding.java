package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.AlreadyOpen;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import org.springframework.stereotype.Component;

/** Takes one's own sheet in hand: from here to the commit one's other screens wait, and it cannot be sealed. */
@Component
class Holding {

    private final Spaces spaces;
    private final Rounds rounds;
    private final SheetRepository states;

    Holding(Spaces spaces, Rounds rounds, SheetRepository states) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.states = states;
    }

    SheetId hold(Membership me, RoundId round) {
        spaces.requireOpen(me);
        rounds.requireInPlace(me, round);
        var sheet = SheetId.of(me, round);
        if (states.hold(sheet)) {
            throw rounds.round(me, round).open() ? new AlreadyOpen(round) : new SheetSealed();
        }
        return sheet;
    }
}
