package app.entente.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.account.PersonId;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets anybody look around with two made-up people, in a space of their own that is gone after a while. */
@Service
public class Demo {

    private final DemoSettings settings;
    private final DemoRepository demos;
    private final Play play;
    private final Ending ending;
    private final Spaces spaces;
    private final Vault vault;
    private final Clock clock;
    private final RequestCache cache;

    Demo(
            DemoSettings settings,
            DemoRepository demos,
            Play play,
            Ending ending,
            Spaces spaces,
            Vault vault,
            Clock clock,
            RequestCache cache) {
        this.settings = settings;
        this.demos = demos;
        this.play = play;
        this.ending = ending;
        this.spaces = spaces;
        this.vault = vault;
        this.clock = clock;
        this.cache = cache;
    }

    public boolean offered() {
        return settings.demo();
    }

    /** A fresh demo: the door is open, notes and an agreement are in place, in the language of whoever looks around. */
    @Transactional
    public DemoCouple start(String address, Locale locale) {
        var digest = vault.mac("demo.address", address.getBytes(UTF_8));
        demos.lock();
        requireRoom(digest);
        var cast = play.begin(locale);
        var couple = new DemoCouple(
                cast.noa().space(), cast.noa().person(), cast.robin().person(), until());
        demos.add(couple, digest);
        return couple;
    }

    /** The demo this person is played in; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<DemoCouple> of(PersonId person) {
        return cache.once(new CacheKey<>(Demo.class, "couple", person), () -> demos.of(person))
                .filter(it -> clock.instant().isBefore(it.until()));
    }

    /** The partner goes on with a note, and confirms the agreements that wait for them. */
    @Transactional
    public void letPartnerAct(Membership me, Locale locale) {
        var partner = of(me.person()).map(it -> it.partnerOf(me.person())).orElseThrow(DemoOver::new);
        play.goOn(spaces.current(partner).orElseThrow(DemoOver::new), locale);
    }

    /** Before its time is over; nothing happens to anybody else. */
    @Transactional
    public void end(PersonId person) {
        demos.of(person).ifPresent(ending::end);
    }

    @Scheduled(fixedDelayString = "PT1M")
    @Transactional
    void endWhatIsOver() {
        demos.over(clock.instant()).forEach(ending::end);
    }

    private Instant until() {
        return clock.instant().plus(settings.demoLasts()).truncatedTo(ChronoUnit.SECONDS);
    }

    private void requireRoom(byte[] address) {
        if (!settings.demo()) {
            throw new DemoRefused(DemoRefused.Reason.OFF);
        }
        if (demos.alive(address, clock.instant()) >= settings.demosPerAddress()) {
            throw new DemoRefused(DemoRefused.Reason.ENOUGH);
        }
        if (demos.alive(clock.instant()) >= settings.demosAlive()) {
            throw new DemoRefused(DemoRefused.Reason.FULL);
        }
    }
}
