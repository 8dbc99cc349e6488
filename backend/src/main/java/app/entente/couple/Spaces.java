package app.entente.couple;

import app.entente.couple.SpaceRefused.DisplayNameRefused;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.person.PersonId;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes spaces and their seats. */
@Service
public class Spaces {

    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final SeatAssignment seatAssignment;
    private final SpaceClosure closure;
    private final ApplicationEventPublisher events;
    private final RequestCache cache;

    Spaces(
            SpaceRepository spaces,
            SeatRepository seats,
            SeatAssignment seatAssignment,
            SpaceClosure spaceClosure,
            ApplicationEventPublisher events,
            RequestCache cache) {
        this.spaces = spaces;
        this.seats = seats;
        this.seatAssignment = seatAssignment;
        this.closure = spaceClosure;
        this.events = events;
        this.cache = cache;
    }

    /** Makes a space with this person in its first seat, as their current one; throws {@link DisplayNameRefused}. */
    @Transactional
    public Membership create(PersonId person, String displayName) {
        return seatAssignment.createSpace(person, new DisplayName(displayName));
    }

    /** Returns how many spaces are open on this server. */
    @Transactional(readOnly = true)
    public long countOpen() {
        return spaces.countOpen();
    }

    /** Returns the current space of this person, empty where they have none. */
    @Transactional(readOnly = true)
    public Optional<Membership> current(PersonId person) {
        return findByPerson(person).stream().findFirst();
    }

    /** Returns all memberships of this person, the current space first, closed ones last. */
    @Transactional(readOnly = true)
    public List<Membership> findByPerson(PersonId person) {
        return cache.once(new CacheKey<>(Spaces.class, "memberships", person), () -> seats.of(person));
    }

    /** Makes this space the current one of this person. */
    @Transactional
    public void setCurrent(Membership me) {
        seats.markCurrent(me);
    }

    /**
     * Returns the two people and the state of the space; throws {@link SpaceClosed} where this person holds no seat any
     * more.
     */
    @Transactional(readOnly = true)
    public SpaceOverview overview(Membership me) {
        return cache.once(new CacheKey<>(Spaces.class, "pair", me), () -> overview(me, held(me)));
    }

    private SpaceOverview overview(Membership me, List<SeatRepository.OccupiedSeat> held) {
        var mine = held.stream().filter(it -> isMine(it, me)).findFirst().orElseThrow(SpaceClosed::new);
        var partners = held.stream().filter(it -> !isMine(it, me)).findFirst();
        return new SpaceOverview(
                mine.name().get(),
                partners.map(it -> it.name().get()),
                mine.colour().orElse(PartnerColour.TEAL),
                state(me, held));
    }

    /** Returns the people who hold a seat in this space, one or two. */
    @Transactional(readOnly = true)
    public Set<PersonId> memberIds(Membership me) {
        return held(me).stream().map(it -> it.member().person()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the person in the other seat, once somebody holds it. */
    @Transactional(readOnly = true)
    public Optional<PersonId> partner(Membership me) {
        return memberIds(me).stream().filter(it -> !it.equals(me.person())).findFirst();
    }

    /**
     * Changes this person's display name; throws {@link DisplayNameRefused}, and {@link SpaceResting} or
     * {@link SpaceClosed} unless the space is open.
     */
    @Transactional
    public void rename(Membership me, String displayName) {
        requireOpen(me);
        seats.rename(me, new DisplayName(displayName));
    }

    /** Throws {@link SpaceResting} or {@link SpaceClosed} unless the space is open. */
    @Transactional(readOnly = true)
    public void requireOpen(Membership me) {
        open(me, held(me));
    }

    /** The same, and everybody who holds a seat here, to be told of what is done. */
    @Transactional(readOnly = true)
    public Set<PersonId> peopleOfOpen(Membership me) {
        var held = held(me);
        open(me, held);
        return held.stream().map(it -> it.member().person()).collect(Collectors.toUnmodifiableSet());
    }

    private void open(Membership me, List<SeatRepository.OccupiedSeat> held) {
        switch (state(me, held)) {
            case SpaceState.Open _ -> {}
            case SpaceState.Resting _ -> throw new SpaceResting();
            case SpaceState.Closed _ -> throw new SpaceClosed();
        }
    }

    /** Throws {@link SpaceClosed} where the space is closed; one that rests lets a person take back their own acts. */
    @Transactional(readOnly = true)
    public void requireNotClosed(Membership me) {
        if (state(me, held(me)) instanceof SpaceState.Closed) {
            throw new SpaceClosed();
        }
    }

    /** Pauses the space until this person, and the partner if they paused too, have resumed it. */
    @Transactional
    public void pause(Membership me) {
        publishIfChanged(me, seats.setPaused(me, true));
    }

    /** Takes back this person's pause; the space stays paused where the partner has paused it too. */
    @Transactional
    public void resume(Membership me) {
        publishIfChanged(me, seats.setPaused(me, false));
    }

    /** Closes the space for good, by one partner alone and without a reason. */
    @Transactional
    public void close(Membership me) {
        publishIfChanged(me, closure.close(me.space()));
    }

    /** Closes the space, erases this person's key and removes their name; what both wrote stays for the other. */
    @Transactional
    public void erase(Membership me) {
        close(me);
        closure.erase(me);
    }

    private void publishIfChanged(Membership me, boolean changed) {
        if (changed) {
            events.publishEvent(new SpaceStateChanged(me.space(), memberIds(me)));
        }
    }

    private List<SeatRepository.OccupiedSeat> held(Membership me) {
        return cache.once(new CacheKey<>(Spaces.class, "seats", me), () -> seats.of(me.space()));
    }

    /** The person holds no seat here any more where theirs is not among them. */
    private SpaceState state(Membership me, List<SeatRepository.OccupiedSeat> held) {
        var mine = held.stream().filter(it -> isMine(it, me)).findFirst().orElseThrow(SpaceClosed::new);
        if (mine.closedAt().isPresent()) {
            return new SpaceState.Closed(closure.keptUntil(mine.closedAt().get()));
        }
        return held.stream().anyMatch(SeatRepository.OccupiedSeat::paused)
                ? new SpaceState.Resting(mine.paused())
                : new SpaceState.Open();
    }

    private static boolean isMine(SeatRepository.OccupiedSeat occupiedSeat, Membership me) {
        return occupiedSeat.member().equals(me);
    }
}
