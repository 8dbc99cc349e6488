package app.entente.privacy;

import static java.util.function.Predicate.not;

import app.entente.couple.Membership;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciation;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Honouring.Way;
import app.entente.discussion.Honourings;
import app.entente.discussion.Notes;
import app.entente.discussion.ParkedLine;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.Tellings;
import app.entente.discussion.Tellings.Line;
import app.entente.discussion.Wording;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.session.RoundId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives what both wrote to either of them alone, once the space is closed; until then it leaves by both approvals only. */
@Component
class JointData {

    private final Spaces spaces;
    private final Door door;
    private final Notes notes;
    private final Tellings tellings;
    private final Honourings honourings;
    private final Agreements agreements;
    private final ParkingLot parkingLot;
    private final Appreciations appreciations;

    JointData(
            Spaces spaces,
            Door door,
            Notes notes,
            Tellings tellings,
            Honourings honourings,
            Agreements agreements,
            ParkingLot parkingLot,
            Appreciations appreciations) {
        this.spaces = spaces;
        this.door = door;
        this.notes = notes;
        this.tellings = tellings;
        this.honourings = honourings;
        this.agreements = agreements;
        this.parkingLot = parkingLot;
        this.appreciations = appreciations;
    }

    Optional<Joint> of(Membership me, RoundId round) {
        return spaces.pair(me).state() instanceof SpaceState.Closed
                ? door.opened(me, round).map(this::joint)
                : Optional.empty();
    }

    private Joint joint(OpenedPair pair) {
        return new Joint(
                notes.of(pair).stream()
                        .flatMap(it -> it.wordings().stream())
                        .map(Wording::text)
                        .toList(),
                tellings.of(pair).stream()
                        .map(Line::telling)
                        .flatMap(it -> Stream.concat(Stream.of(it.view()), it.saidBackAs().stream()))
                        .toList(),
                honourings.written(pair).stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.need()), it.way().map(Way::words).stream()))
                        .filter(not(String::isEmpty))
                        .toList(),
                agreements.of(pair).stream().map(Joint.Agreed::of).toList(),
                parkingLot.lines(pair).stream().map(ParkedLine::text).toList(),
                appreciations.opened(pair).stream().map(Appreciation::words).toList());
    }
}
