package app.entente.ui.leave;

import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the round that a person has sealed and whose door is shut, and takes back what they did; a pause allows both. */
@Component
class SealedRounds {

    private final Rounds rounds;
    private final SheetSealing sheetSealing;
    private final Door door;

    SealedRounds(Rounds rounds, SheetSealing sheetSealing, Door door) {
        this.rounds = rounds;
        this.sheetSealing = sheetSealing;
        this.door = door;
    }

    Optional<RoundId> find(Membership me) {
        return rounds.all(me).stream()
                .filter(it -> !it.open() && !it.setAside())
                .map(Round::id)
                .filter(it -> sheetSealing.isSealed(me, it))
                .findFirst();
    }

    void withdrawSignal(Membership me, RoundId round) {
        door.withdrawSignal(me, round);
    }

    void unseal(Membership me, RoundId round) {
        sheetSealing.unseal(me, round);
    }
}
