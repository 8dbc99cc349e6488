package app.entente.thenandnow;

import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
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
    private final Door door;
    private final RepeatedItems repeatedItems;

    ThenAndNowFinder(Spaces spaces, Door door, RepeatedItems repeatedItems) {
        this.spaces = spaces;
        this.door = door;
        this.repeatedItems = repeatedItems;
    }

    /** Returns whether a round that opened earlier asks an item of this one in the same version, shown or not. */
    @Transactional(readOnly = true)
    public boolean isAskedAgain(OpenedPair pair) {
        return repeatedItems.earlier(pair.membership(), pair.round()).findAny().isPresent();
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
        repeatedItems
                .earlier(me, pair.round())
                .forEach(earlier -> door.findOpened(me, earlier.round().id()).ifPresent(then -> {
                    var calculator = new ChangeCalculator(then, pair, compared);
                    calculator.items().forEach(it -> compared.add(it.item().id()));
                    found.add(new ThenAndNow(
                            then.openedAt(), pair.openedAt(), calculator.topics(), calculator.scales(earlier.items())));
                }));
        return found.stream().filter(it -> !it.isEmpty()).toList();
    }
}
