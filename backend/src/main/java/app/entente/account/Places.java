package app.entente.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in places of each person: they survive a restart, hold on every node, and end when their owner says so. */
@Service
public class Places {

    private final PlaceRepository places;
    private final PlaceSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Places(PlaceRepository places, PlaceSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.places = places;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** The token is for the browser alone and cannot be read again. */
    @Transactional
    public String open(PersonId person) {
        var token = Token.random();
        places.add(new Place(PlaceId.create(), person, today(), today()), token);
        return token.value();
    }

    @Transactional
    public Optional<Place> resume(String token) {
        var place = places.find(new Token(token), oldest());
        place.filter(it -> it.lastUsed().isBefore(today())).ifPresent(it -> places.touch(it.id(), today()));
        return place;
    }

    @Transactional(readOnly = true)
    public List<Place> of(PersonId person) {
        return places.of(person, oldest());
    }

    @Transactional
    public void end(PersonId person, PlaceId place) {
        if (places.end(person, place)) {
            events.publishEvent(new PlaceEnded(person, place));
        }
    }

    @Transactional
    public void endAll(PersonId person) {
        endWhere(person, _ -> true);
    }

    @Transactional
    public void endOthers(PersonId person, PlaceId keep) {
        endWhere(person, it -> !it.id().equals(keep));
    }

    @Scheduled(cron = "0 20 4 * * *")
    @Transactional
    void forgetUnused() {
        places.removeUnused(oldest());
    }

    private void endWhere(PersonId person, Predicate<Place> chosen) {
        places.of(person, LocalDate.EPOCH).stream().filter(chosen).forEach(it -> end(person, it.id()));
    }

    private LocalDate oldest() {
        return today().minusDays(settings.unused().toDays());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
