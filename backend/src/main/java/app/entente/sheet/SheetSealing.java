package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.session.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals one's own sheet, or unseals it while the door is shut.
 *
 * <p>Both hold the round's lock, as opening the door does: the first to commit wins.
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

    /**
     * Seals the sheet; changes nothing where it is sealed already. Throws NotBegun before the two have chosen their
     * packs.
     */
    @Transactional
    public void seal(Membership me, RoundId round) {
        rounds.requireBegun(me, round);
        var sheet = SheetId.of(me, round);
        if (!sheets.lock(sheet)) {
            sheets.setSealed(sheet, true);
            events.publishEvent(new SealPlaced(me, round));
        }
    }

    /**
     * Unseals the sheet, also while the space rests, and withdraws its owner's ready signal; throws AlreadyOpen once the
     * door is open.
     */
    @Transactional
    public void unseal(Membership me, RoundId round) {
        if (rounds.lockToTakeBack(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        var sheet = SheetId.of(me, round);
        if (sheets.lock(sheet)) {
            sheets.setSealed(sheet, false);
            events.publishEvent(new SealRemoved(me, round));
        }
    }
}
