package app.entente.door;

import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.sheet.SharedAnswers;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The content of a snapshot: what is open now, and which items were open and have been withdrawn. */
record Snapshot(SharedAnswers remaining, List<ItemId> withdrawn) {

    Snapshot {
        withdrawn = List.copyOf(withdrawn);
    }

    static Snapshot of(SharedAnswers frozen, Set<ItemId> withdrawn) {
        var gone = frozen.items().stream().map(Item::id).filter(withdrawn::contains);
        return new Snapshot(frozen.without(withdrawn), gone.toList());
    }

    /**
     * Returns the snapshot after one of the two has erased their half: all items count as withdrawn, since none has two
     * sides any more.
     */
    static Snapshot erased(List<Item> items, List<ThemeId> topics) {
        var nothing = new SharedHalf(Map.of(), Map.of());
        return new Snapshot(
                new SharedAnswers(List.of(), topics, List.of(), Map.of(Seat.A, nothing, Seat.B, nothing)),
                items.stream().map(Item::id).toList());
    }
}
