package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.session.AlreadyOpen;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals one's own sheet, or unseals it while the door is shut.
 *
 * <p>Both hold the round's lock, as the door does: whoever commits first wins.
 */
@Service
public class SheetSealing {

    private final Rounds rounds;
    private final SheetRepository sheets;
    private final ApplicationEventPublisher events;
    private final RequestCache cache;

    SheetSealing(Rounds rounds, SheetRepository sheets, ApplicationEventPublisher events, RequestCache cache) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.events = events;
        this.cache = cache;
    }

    @Transactional(readOnly = true)
    public boolean isSealed(Membership me, RoundId round) {
        return cache.once(
                new CacheKey<>(SheetSealing.class, "sealed " + round, me),
                () -> sheets.isSealed(SheetId.of(me, round)));
    }

    /** Sealing twice is sealing once; before the two have chosen what they answer there is nothing to seal. */
    @Transactional
    public void seal(Membership me, RoundId round) {
        rounds.requireBegun(me, round);
        var sheet = SheetId.of(me, round);
        if (!sheets.lock(sheet)) {
            sheets.setSealed(sheet, true);
            events.publishEvent(new SealPlaced(me, round));
        }
    }

    @Transactional
    public void unseal(Membership me, RoundId round) {
        if (rounds.lock(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        var sheet = SheetId.of(me, round);
        if (sheets.lock(sheet)) {
            sheets.setSealed(sheet, false);
            events.publishEvent(new SealRemoved(me, round));
        }
    }
}
