package app.entente.couple;

import app.entente.account.PersonId;
import app.entente.vault.Vault;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who sits where: the first seat with the space, the second once. */
@Component
class Seating {

    private static final SecureRandom LOT = new SecureRandom();

    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Seating(SpaceRepository spaces, SeatRepository seats, Vault vault, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.seats = seats;
        this.vault = vault;
        this.events = events;
    }

    Membership found(PersonId person, DisplayName name) {
        var me = new Membership(SpaceId.create(), Seat.A, person);
        spaces.add(me.space());
        vault.create(me.sharedKey());
        sit(me, name);
        return me;
    }

    Membership join(Membership first, PersonId person, DisplayName name) {
        var me = new Membership(first.space(), Seat.B, person);
        sit(me, name);
        var voice = LOT.nextBoolean() ? Voice.TEAL : Voice.AMBER;
        seats.speak(first, voice);
        seats.speak(me, voice.other());
        events.publishEvent(new PartnerJoined(me.space(), Set.of(first.person(), person)));
        return me;
    }

    boolean lock(SpaceId space) {
        return spaces.lock(space);
    }

    /** Locks the space, so that the second seat stays free until the transaction ends. */
    void requireFree(Membership me) {
        if (!lock(me.space())) {
            throw new SpaceClosed();
        }
        if (seats.standing(me).filter(SeatRepository.Standing::resting).isPresent()) {
            throw new SpaceResting();
        }
        if (seats.of(me.space()).size() > 1) {
            throw new SecondSeatTaken();
        }
    }

    private void sit(Membership me, DisplayName name) {
        vault.create(me.key());
        seats.sit(me, name);
        seats.choose(me);
    }
}
