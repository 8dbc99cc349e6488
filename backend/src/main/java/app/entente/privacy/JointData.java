package app.entente.privacy;

import app.entente.couple.Membership;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.discussion.Agreements;
import app.entente.discussion.Notes;
import app.entente.discussion.ParkingLot;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.session.RoundId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives what both wrote to either of them alone, once the space is closed; until then it leaves by both approvals only. */
@Component
class JointData {

    private final Spaces spaces;
    private final Door door;
    private final Notes notes;
    private final Agreements agreements;
    private final ParkingLot parkingLot;

    JointData(Spaces spaces, Door door, Notes notes, Agreements agreements, ParkingLot parkingLot) {
        this.spaces = spaces;
        this.door = door;
        this.notes = notes;
        this.agreements = agreements;
        this.parkingLot = parkingLot;
    }

    Optional<Joint> of(Membership me, RoundId round) {
        return spaces.pair(me).state() instanceof SpaceState.Closed
                ? door.opened(me, round).map(it -> joint(me, it))
                : Optional.empty();
    }

    private Joint joint(Membership me, OpenedPair pair) {
        var wordings = notes.of(me, pair).stream()
                .flatMap(it -> it.wordings().stream())
                .toList();
        return Joint.of(wordings, agreements.of(me, pair), parkingLot.lines(me, pair));
    }
}
