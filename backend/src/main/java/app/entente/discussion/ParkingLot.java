package app.entente.discussion;

import app.entente.door.OpenedPair;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parked, not forgotten: lines of either's own, kept for another day. */
@Service
public class ParkingLot {

    private final SealedSingletons rows;
    private final Courses courses;
    private final Bell bell;

    ParkingLot(SealedSingletons rows, Courses courses, Bell bell) {
        this.rows = rows;
        this.courses = courses;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public List<ParkedLine> lines(OpenedPair pair) {
        return rows.of(pair.membership(), pair.round(), Board.ROW).parked();
    }

    @Transactional
    public void park(OpenedPair pair, String typed) {
        var me = pair.membership();
        var text = Text.required(typed, Text.LINE).replace('\n', ' ');
        courses.locked(pair);
        var line = new ParkedLine(LineId.create(), text, me.seat());
        rows.change(me, pair.round(), Board.ROW, board -> board.park(line));
        bell.ring(me, line.id().value());
    }

    @Transactional
    public void remove(OpenedPair pair, LineId line) {
        var me = pair.membership();
        courses.locked(pair);
        if (rows.change(me, pair.round(), Board.ROW, board -> board.without(line))) {
            bell.ring(me, line.value());
        }
    }
}
