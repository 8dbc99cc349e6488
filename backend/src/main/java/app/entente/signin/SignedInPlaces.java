package app.entente.signin;

import app.entente.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes the signed-in places of each person: they survive a restart, hold on every node, and end when their
 * owner ends them, at the latest when their time is over, however much they are used.
 */
@Service
public class SignedInPlaces {

    private final SignedInPlaceRepository places;
    private final SignedInPlaceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignedInPlaces(
            SignedInPlaceRepository places,
            SignedInPlaceSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.places = places;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a signed-in place and returns its token, which is for the browser alone and cannot be read again. */
    @Transactional
    public String create(PersonId person) {
        var token = Token.random();
        places.insert(new SignedInPlace(SignedInPlaceId.create(), person, today(), today()), token);
        return token.value();
    }

    /** Returns the place of this token; empty where it has ended or is unknown. */
    @Transactional
    public Optional<SignedInPlace> resume(String token) {
        var place = places.findByToken(new Token(token), oldest());
        place.filter(it -> it.lastUsed().isBefore(today())).ifPresent(it -> places.updateLastUsed(it.id(), today()));
        return place;
    }

    @Transactional(readOnly = true)
    public List<SignedInPlace> findByPerson(PersonId person) {
        return places.findByPerson(person, oldest());
    }

    /**
     * Keeps this place from ending before the transaction does; throws {@link SignedInPlaceGone} where it has ended, on
     * any node. It comes before an act that outlasts the place.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireActive(PersonId person, SignedInPlaceId place) {
        if (!places.lock(person, place, oldest())) {
            throw new SignedInPlaceGone();
        }
    }

    /** Ends one place of this person. */
    @Transactional
    public void end(PersonId person, SignedInPlaceId place) {
        if (places.delete(person, place)) {
            events.publishEvent(new SignedInPlaceEnded(person, place));
        }
    }

    @Transactional
    public void endAll(PersonId person) {
        endMatching(person, _ -> true);
    }

    /** Ends every place of this person but one. */
    @Transactional
    public void endOthers(PersonId person, SignedInPlaceId keep) {
        endMatching(person, it -> !it.id().equals(keep));
    }

    /** Ends the places whose time is over, together with their screens and sockets. */
    @Scheduled(cron = "0 20 * * * *")
    @Transactional
    void endExpired() {
        places.findExpired(oldest()).forEach(it -> end(it.person(), it.id()));
    }

    private void endMatching(PersonId person, Predicate<SignedInPlace> chosen) {
        places.findByPerson(person, LocalDate.EPOCH).stream().filter(chosen).forEach(it -> end(person, it.id()));
    }

    private LocalDate oldest() {
        return today().minusDays(settings.lifetime().toDays());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
