package app.entente.guide;

import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.SharedNotes;
import app.entente.comparison.Comparisons;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.DoorRefused.NotOpened;
import app.entente.door.OpenedPair;
import app.entente.figures.FigureCalculator;
import app.entente.scales.SharedScales;
import app.entente.talk.Agendas;
import app.entente.talk.ParkingLot;
import org.springframework.stereotype.Component;

/** Loads the source of a guide. */
@Component
class GuideSourceLoader {

    private final Spaces spaces;
    private final Door door;
    private final Comparisons comparisons;
    private final SharedScales scales;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final SharedNotes sharedNotes;
    private final Agreements agreements;
    private final LimitPlans limitPlans;
    private final Appreciations appreciations;

    GuideSourceLoader(
            Spaces spaces,
            Door door,
            Comparisons comparisons,
            SharedScales scales,
            Agendas agendas,
            ParkingLot parkingLot,
            SharedNotes sharedNotes,
            Agreements agreements,
            LimitPlans limitPlans,
            Appreciations appreciations) {
        this.spaces = spaces;
        this.door = door;
        this.comparisons = comparisons;
        this.scales = scales;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.sharedNotes = sharedNotes;
        this.agreements = agreements;
        this.limitPlans = limitPlans;
        this.appreciations = appreciations;
    }

    /**
     * Returns the source, with the opened pair read anew, since items may have been withdrawn after {@code seen} was
     * read. Throws SpaceResting, SpaceClosed or NotOpened.
     */
    GuideSource load(OpenedPair seen) {
        var me = seen.membership();
        spaces.requireOpen(me);
        var pair = door.findOpened(me, seen.round()).orElseThrow(NotOpened::new);
        var people = spaces.overview(me);
        return new GuideSource(
                pair.round(),
                me.seat(),
                people,
                comparisons.compare(pair),
                new FigureCalculator(pair, people.myColour()).calculate(scales.results(pair)),
                agendas.find(pair),
                parkingLot.findLines(pair),
                sharedNotes.find(pair),
                agreements.find(pair),
                limitPlans.find(pair),
                appreciations.findOpened(pair));
    }
}
