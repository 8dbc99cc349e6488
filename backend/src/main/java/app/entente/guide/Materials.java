package app.entente.guide;

import app.entente.comparison.Comparisons;
import app.entente.couple.Spaces;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Honourings;
import app.entente.discussion.Notes;
import app.entente.discussion.ParkingLot;
import app.entente.door.Door;
import app.entente.door.NotOpened;
import app.entente.door.OpenedPair;
import app.entente.scales.SharedScales;
import org.springframework.stereotype.Component;

/** Gathers all that a guide can be made of. In a space that rests or is closed there is none to be made. */
@Component
class Materials {

    private final Spaces spaces;
    private final Door door;
    private final Comparisons comparisons;
    private final SharedScales scales;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final Notes notes;
    private final Agreements agreements;
    private final Honourings honourings;
    private final Appreciations appreciations;

    Materials(
            Spaces spaces,
            Door door,
            Comparisons comparisons,
            SharedScales scales,
            Agendas agendas,
            ParkingLot parkingLot,
            Notes notes,
            Agreements agreements,
            Honourings honourings,
            Appreciations appreciations) {
        this.spaces = spaces;
        this.door = door;
        this.comparisons = comparisons;
        this.scales = scales;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.notes = notes;
        this.agreements = agreements;
        this.honourings = honourings;
        this.appreciations = appreciations;
    }

    /** Read anew: what a screen still holds may have been withdrawn since. */
    Material read(OpenedPair seen) {
        var me = seen.membership();
        spaces.requireOpen(me);
        var pair = door.opened(me, seen.round()).orElseThrow(NotOpened::new);
        var people = spaces.pair(me);
        return new Material(
                pair.round(),
                me.seat(),
                people,
                comparisons.of(pair),
                new Reckoning(pair, people.myVoice()).figures(scales.of(pair)),
                agendas.of(pair),
                parkingLot.lines(pair),
                notes.of(pair),
                agreements.of(pair),
                honourings.of(pair),
                appreciations.opened(pair));
    }
}
