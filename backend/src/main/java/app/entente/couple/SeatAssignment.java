package app.entente.couple;

import app.entente.couple.SpaceRefused.SecondSeatTaken;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.person.PersonId;
import app.entente.vault.Vault;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Assigns the seats of a space: the first with the space, the second once, through an invitation and in no other way.
 */
@Component
public class SeatAssignment {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    SeatAssignment(SpaceRepository spaces, SeatRepository seats, Vault vault, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.seats = seats;
        this.vault = vault;
        this.events = events;
    }

    Membership createSpace(PersonId person, DisplayName name) {
        var me = new Membership(SpaceId.create(), Seat.A, person);
        spaces.insert(me.space());
        vault.create(me.sharedKey());
        takeSeat(me, name);
        return me;
    }

    /** Returns the second seat of this space; empty when nobody holds a seat in it any more. */
    public Optional<OpenSeat> openSeat(SpaceId space) {
        return seats.of(space).stream()
                .map(it -> new OpenSeat(it.member(), it.name().get()))
                .findFirst();
    }

    /** Fills the second seat; the caller has locked its space and marked the invitation as accepted. */
    public Membership fillSecondSeat(OpenSeat seat, PersonId person, DisplayName name) {
        var first = seat.inviter();
        var me = new Membership(first.space(), Seat.B, person);
        takeSeat(me, name);
        var partnerColour = RANDOM.nextBoolean() ? PartnerColour.TEAL : PartnerColour.AMBER;
        seats.setColour(first, partnerColour);
        seats.setColour(me, partnerColour.other());
        events.publishEvent(new PartnerJoined(me.space(), Set.of(first.person(), person)));
        return me;
    }

    /**
     * Locks the space until the transaction ends, so that nobody else takes a seat; returns false when it is closed or
     * gone.
     */
    public boolean lockSpace(OpenSeat seat) {
        return spaces.lock(seat.space());
    }

    /**
     * Locks the space, so that the second seat stays free until the transaction ends; throws {@link SecondSeatTaken}
     * where it is not, and {@link SpaceResting} or {@link SpaceClosed} unless the space is open.
     */
    public void requireSecondSeatFree(Membership me) {
        if (!spaces.lock(me.space())) {
            throw new SpaceClosed();
        }
        var held = seats.of(me.space());
        if (held.stream().anyMatch(SeatRepository.OccupiedSeat::paused)) {
            throw new SpaceResting();
        }
        if (held.size() > 1) {
            throw new SecondSeatTaken();
        }
    }

    private void takeSeat(Membership me, DisplayName name) {
        vault.create(me.key());
        seats.insert(me, name);
        seats.markCurrent(me);
    }
}
