package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.AlreadyOpen;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks one's own sheet: until the transaction ends one's other screens wait, and it cannot be sealed. */
@Component
public class SheetLock {

    private final Spaces spaces;
    private final Rounds rounds;
    private final Sheets sheets;
    private final SheetRepository states;

    SheetLock(Spaces spaces, Rounds rounds, Sheets sheets, SheetRepository states) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.sheets = sheets;
        this.states = states;
    }

    /**
     * Returns the locked sheet; throws {@link SheetSealed}, AlreadyOpen or SetAside where it takes no answers, and
     * SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LockedSheet lock(Membership me, RoundId round) {
        spaces.requireOpen(me);
        rounds.requireNotSetAside(me, round);
        var sheet = SheetId.of(me, round);
        if (states.lock(sheet)) {
            throw rounds.round(me, round).open() ? new AlreadyOpen(round) : new SheetSealed();
        }
        return new LockedSheet(sheets, sheet);
    }

    /**
     * Returns the locked sheet, a sealed one too, for writes that are no answers; throws SpaceResting or SpaceClosed
     * unless the space is open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LockedSheet open(Membership me, RoundId round) {
        spaces.requireOpen(me);
        var sheet = SheetId.of(me, rounds.round(me, round).id());
        states.lock(sheet);
        return new LockedSheet(sheets, sheet);
    }
}
