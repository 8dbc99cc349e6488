package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.DoorRefused.NotOpened;
import app.entente.session.RoundId;
import app.entente.values.ItemId;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws opened items for good: an item leaves everything both can see, and only its withdrawal stays visible. */
@Service
public class Withdrawals {

    private final Snapshots snapshots;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    Withdrawals(Snapshots snapshots, Spaces spaces, ApplicationEventPublisher events) {
        this.snapshots = snapshots;
        this.spaces = spaces;
        this.events = events;
    }

    /**
     * Withdraws an item, which either may, since it holds an answer of each; does nothing where it is withdrawn
     * already. Throws {@link NotOpened}, and SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional
    public void withdraw(OpenedPair pair, ItemId item) {
        var me = pair.membership();
        spaces.requireOpen(me);
        var open = snapshots.read(me, pair.round());
        if (open.withdrawn().contains(item)) {
            return;
        }
        if (open.remaining().items().stream().noneMatch(it -> it.id().equals(item))) {
            throw new NotOpened();
        }
        snapshots.withdraw(me, pair.round(), item);
        events.publishEvent(new ItemWithdrawn(pair.round(), item, spaces.memberIds(me)));
    }

    /** Returns the items withdrawn from a round; empty where its door has not opened. */
    @Transactional(readOnly = true)
    public Set<ItemId> withdrawn(Membership me, RoundId round) {
        return snapshots.withdrawn(me, round);
    }

    /** Whether something that was read before was withdrawn since, without reading the rest anew. */
    @Transactional(readOnly = true)
    public boolean since(OpenedPair seen) {
        var withdrawn = snapshots.withdrawn(seen.membership(), seen.round());
        return seen.ids().stream().anyMatch(withdrawn::contains);
    }
}
