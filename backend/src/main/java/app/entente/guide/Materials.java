package app.entente.guide;

import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Honourings;
import app.entente.discussion.Notes;
import app.entente.discussion.ParkingLot;
import app.entente.door.OpenedPair;
import org.springframework.stereotype.Component;

/** Gathers all that a guide can be made of. In a space that rests or is closed there is none to be made. */
@Component
class Materials {

    private final Spaces spaces;
    private final Comparisons comparisons;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final Notes notes;
    private final Agreements agreements;
    private final Honourings honourings;
    private final Appreciations appreciations;

    Materials(
            Spaces spaces,
            Comparisons comparisons,
            Agendas agendas,
            ParkingLot parkingLot,
            Notes notes,
            Agreements agreements,
            Honourings honourings,
            Appreciations appreciations) {
        this.spaces = spaces;
        this.comparisons = comparisons;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.notes = notes;
        this.agreements = agreements;
        this.honourings = honourings;
        this.appreciations = appreciations;
    }

    Material read(Membership me, OpenedPair pair) {
        spaces.requireOpen(me);
        return new Material(
                pair.round(),
                me.seat(),
                spaces.pair(me),
                comparisons.of(me, pair),
                agendas.of(me, pair),
                parkingLot.lines(me, pair),
                notes.of(me, pair),
                agreements.of(me, pair),
                honourings.of(me, pair),
                appreciations.opened(me, pair));
    }
}
