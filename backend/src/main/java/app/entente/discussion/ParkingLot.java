package app.entente.discussion;

import static app.entente.discussion.DiscussionChanged.Kind.PARKING_LOT;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parked, not forgotten: lines of either's own, kept for another day. */
@Service
public class ParkingLot {

    private final BoardRepository boards;
    private final Bell bell;

    ParkingLot(BoardRepository boards, Bell bell) {
        this.boards = boards;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public List<ParkedLine> lines(Membership me, OpenedPair pair) {
        return boards.of(me, pair.round()).parked();
    }

    @Transactional
    public void park(Membership me, OpenedPair pair, String typed) {
        var text = Text.required(typed, Text.LINE).replace('\n', ' ');
        var line = new ParkedLine(LineId.create(), text, me.seat());
        boards.change(me, pair.round(), board -> board.park(line));
        bell.ring(me, PARKING_LOT, line.id().value());
    }

    @Transactional
    public void remove(Membership me, OpenedPair pair, LineId line) {
        if (boards.change(me, pair.round(), board -> board.without(line))) {
            bell.ring(me, PARKING_LOT, line.value());
        }
    }
}
