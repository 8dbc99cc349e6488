package app.entente.discussion;

import java.util.ArrayList;
import java.util.List;

/** The agenda and the parking lot of one round, changed together under one lock. */
record Board(Agenda agenda, List<ParkedLine> parked) {

    static final Board EMPTY = new Board(Agenda.EMPTY, List.of());
    static final RoundRow<Board> ROW = new RoundRow<>("discussion.board", EMPTY);
    static final int MOST_LINES = 30;

    Board {
        parked = List.copyOf(parked);
    }

    Board with(Agenda changed) {
        return new Board(changed, parked);
    }

    Board park(ParkedLine line) {
        if (parked.size() >= MOST_LINES) {
            throw new ParkingLotFull();
        }
        var lines = new ArrayList<>(parked);
        lines.add(line);
        return new Board(agenda, lines);
    }

    Board without(LineId line) {
        return new Board(
                agenda, parked.stream().filter(it -> !it.id().equals(line)).toList());
    }
}
