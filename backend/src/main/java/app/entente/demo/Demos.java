package app.entente.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.demo.DemoUnavailable.DemoOver;
import app.entente.demo.DemoUnavailable.DemoRefused;
import app.entente.person.PersonId;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.vault.Vault;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a demo to any visitor: two made-up people in a space of their own, which is deleted after a while. */
@Service
public class Demos {

    private final DemoSettings settings;
    private final DemoRepository demos;
    private final DemoScenario demoScenario;
    private final DemoCleanup demoCleanup;
    private final Spaces spaces;
    private final Vault vault;
    private final Clock clock;
    private final RequestCache cache;

    Demos(
            DemoSettings settings,
            DemoRepository demos,
            DemoScenario demoScenario,
            DemoCleanup demoCleanup,
            Spaces spaces,
            Vault vault,
            Clock clock,
            RequestCache cache) {
        this.settings = settings;
        this.demos = demos;
        this.demoScenario = demoScenario;
        this.demoCleanup = demoCleanup;
        this.spaces = spaces;
        this.vault = vault;
        this.clock = clock;
        this.cache = cache;
    }

    public boolean isOffered() {
        return settings.demo();
    }

    /** Returns how many demos are stored, those that are over and wait to be deleted among them. */
    @Transactional(readOnly = true)
    public long count() {
        return demos.count();
    }

    /**
     * Starts a demo in this language: at its beginning the door is open, notes and an agreement exist; later, an
     * agreement is due for review and the same packs are answered again. Throws {@link DemoRefused}.
     */
    @Transactional
    public DemoCouple start(String address, DemoVariant variant, Locale locale) {
        var digest = vault.mac("demo.address", address.getBytes(UTF_8));
        demos.lock();
        requireRoom(digest, isLoopback(address));
        var demoPeople = demoScenario.start(variant, locale);
        var couple = new DemoCouple(
                variant,
                demoPeople.first().space(),
                demoPeople.first().person(),
                demoPeople.second().person(),
                until());
        demos.insert(couple, digest);
        return couple;
    }

    /** Ends this demo and starts another one in its place; throws {@link DemoRefused}, and then it has not ended. */
    @Transactional
    public DemoCouple replace(DemoCouple couple, String address, DemoVariant variant, Locale locale) {
        demoCleanup.end(couple);
        return start(address, variant, locale);
    }

    /** Returns the demo this person belongs to; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<DemoCouple> findByPerson(PersonId person) {
        return cache.once(new CacheKey<>(Demos.class, "couple", person), () -> demos.findByPerson(person))
                .filter(it -> clock.instant().isBefore(it.until()));
    }

    /** Lets the partner of the person a visitor plays do their half of the round that is shut. */
    @Transactional
    public void prepareDoor(DemoCouple couple, PersonId played) {
        spaces.current(couple.partnerOf(played)).ifPresent(it -> demoScenario.prepareDoor(couple.variant(), it));
    }

    /**
     * Lets the partner answer a check-in that is due; else take the next step on the floor, write a note, and confirm the
     * agreements that wait for them. Returns what they did, nothing of a check-in that stays shut. Throws {@link DemoOver}.
     */
    @Transactional
    public List<DemoAct> letPartnerAct(Membership me, Locale locale) {
        var couple = findByPerson(me.person()).orElseThrow(DemoOver::new);
        var partner = spaces.current(couple.partnerOf(me.person())).orElseThrow(DemoOver::new);
        return demoScenario.continueFor(couple.variant(), partner, locale);
    }

    /** Ends the demo of this person early; does nothing for anybody else. */
    @Transactional
    public void end(PersonId person) {
        demos.findByPerson(person).ifPresent(demoCleanup::end);
    }

    @Scheduled(fixedDelayString = "PT1M")
    @Transactional
    void endExpired() {
        demos.findExpired(clock.instant()).forEach(demoCleanup::end);
    }

    private Instant until() {
        return clock.instant().plus(settings.demoLasts()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns whether it is an address of this computer, whose owner alone sits at it. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void requireRoom(byte[] address, boolean loopback) {
        if (!settings.demo()) {
            throw new DemoRefused(DemoRefused.Reason.OFF);
        }
        if (!loopback && demos.countAlive(address, clock.instant()) >= settings.demosPerAddress()) {
            throw new DemoRefused(DemoRefused.Reason.ENOUGH);
        }
        if (demos.countAlive(clock.instant()) >= settings.demosAlive()) {
            throw new DemoRefused(DemoRefused.Reason.FULL);
        }
    }
}
