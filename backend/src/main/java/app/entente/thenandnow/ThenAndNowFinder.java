package app.entente.thenandnow;

import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.values.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets an opened round beside the rounds that opened before it, as long as the space is neither paused nor closed. */
@Service
public class ThenAndNowFinder {

    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final OwnScaleChanges ownScaleChanges;

    ThenAndNowFinder(Spaces spaces, Rounds rounds, Door door, OwnScaleChanges ownScaleChanges) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.ownScaleChanges = ownScaleChanges;
    }

    /** Returns whether a round that opened earlier asks an item of this one in the same version, shown or not. */
    @Transactional(readOnly = true)
    public boolean isAskedAgain(OpenedPair pair) {
        return earlier(pair).stream().anyMatch(it -> !askedBoth(pair, it).isEmpty());
    }

    /**
     * Returns this round beside each earlier one with which it has something in common, newest first; each item is
     * compared once, with the newest round in which both showed it. Throws SpaceResting or SpaceClosed unless the space
     * is open.
     */
    @Transactional(readOnly = true)
    public List<ThenAndNow> find(OpenedPair pair) {
        var me = pair.membership();
        spaces.requireOpen(me);
        var compared = new HashSet<ItemId>();
        var found = new ArrayList<ThenAndNow>();
        var ownCompared = new HashSet<ItemId>();
        for (var round : earlier(pair).reversed()) {
            var asked = askedBoth(pair, round);
            if (!asked.isEmpty()) {
                door.findOpened(me, round.id()).ifPresent(then -> {
                    var calculator = new ChangeCalculator(then, pair, compared);
                    calculator.items().forEach(it -> compared.add(it.item().id()));
                    var own = asked.stream()
                            .filter(it -> ownCompared.add(it.id()))
                            .toList();
                    found.add(new ThenAndNow(
                            then.openedAt(),
                            pair.openedAt(),
                            calculator.topics(),
                            calculator.scales(asked),
                            ownScaleChanges.changes(then, pair, own)));
                });
            }
        }
        return found.stream().filter(it -> !it.isEmpty()).toList();
    }

    private List<Round> earlier(OpenedPair pair) {
        return rounds.opened(pair.membership()).stream()
                .takeWhile(it -> !it.id().equals(pair.round()))
                .toList();
    }

    /** Returns the items of the packs that both rounds ask in the same version. */
    private List<Item> askedBoth(OpenedPair pair, Round round) {
        var me = pair.membership();
        var before = new HashMap<ItemId, Integer>();
        rounds.asked(me, round.id()).ofPacks().forEach(it -> before.put(it.id(), it.version()));
        return rounds.asked(me, pair.round()).ofPacks().stream()
                .filter(it -> before.getOrDefault(it.id(), 0) == it.version())
                .toList();
    }
}
