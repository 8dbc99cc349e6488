package app.entente.talk;

import app.entente.joint.SealedSingleton;
import app.entente.talk.TalkRefused.ParkingLotFull;
import java.util.ArrayList;
import java.util.List;

/** The agenda and the parking lot of one round, changed together under one lock. */
public record AgendaAndParking(Agenda agenda, List<ParkedLine> parked) {

    static final AgendaAndParking EMPTY = new AgendaAndParking(Agenda.EMPTY, List.of());
    public static final SealedSingleton<AgendaAndParking> ROW =
            new SealedSingleton<>("discussion.board", AgendaCodecs.BOARD, EMPTY);
    public static final int MAX_LINES = 30;

    public AgendaAndParking {
        parked = List.copyOf(parked);
    }

    AgendaAndParking with(Agenda changed) {
        return new AgendaAndParking(changed, parked);
    }

    /** Adds a line; the same words of the same person stand there once. */
    AgendaAndParking park(ParkedLine line) {
        if (parked.stream().anyMatch(line::saysTheSameAs)) {
            return this;
        }
        if (parked.size() >= MAX_LINES) {
            throw new ParkingLotFull();
        }
        var lines = new ArrayList<>(parked);
        lines.add(line);
        return new AgendaAndParking(agenda, lines);
    }

    AgendaAndParking without(ParkedLineId line) {
        return new AgendaAndParking(
                agenda, parked.stream().filter(it -> !it.id().equals(line)).toList());
    }
}
