package app.entente.thenandnow;

import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.values.ItemId;
import java.util.ArrayList;
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
    private final RepeatedItems repeatedItems;

    ThenAndNowFinder(Spaces spaces, Rounds rounds, Door door, RepeatedItems repeatedItems) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.repeatedItems = repeatedItems;
    }

    /** Returns whether a round that opened earlier asks an item of this one in the same version, shown or not. */
    @Transactional(readOnly = true)
    public boolean isAskedAgain(OpenedPair pair) {
        return earlier(pair).stream().anyMatch(it -> !repeated(pair, it).isEmpty());
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
        for (var round : earlier(pair).reversed()) {
            var asked = repeated(pair, round);
            if (!asked.isEmpty()) {
                door.findOpened(me, round.id()).ifPresent(then -> {
                    var calculator = new ChangeCalculator(then, pair, compared);
                    calculator.items().forEach(it -> compared.add(it.item().id()));
                    found.add(new ThenAndNow(
                            then.openedAt(), pair.openedAt(), calculator.topics(), calculator.scales(asked)));
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

    private List<Item> repeated(OpenedPair pair, Round then) {
        return repeatedItems.find(pair.membership(), then.id(), pair.round());
    }
}
