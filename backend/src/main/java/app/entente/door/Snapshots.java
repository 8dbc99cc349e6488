package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.door.DoorRefused.SnapshotDamaged;
import app.entente.door.SnapshotFormat.ItemVersion;
import app.entente.door.SnapshotFormat.SharedPart;
import app.entente.pack.Item;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SharedAnswers;
import app.entente.values.ItemId;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Stores and reads snapshots of what both have shown: each half under its owner's key, the rest under the key of the
 * space.
 */
@Component
class Snapshots {

    private final SnapshotRepository snapshots;
    private final SealedHalves sealedHalves;
    private final Rounds rounds;
    private final Vault vault;

    Snapshots(SnapshotRepository snapshots, SealedHalves sealedHalves, Rounds rounds, Vault vault) {
        this.snapshots = snapshots;
        this.sealedHalves = sealedHalves;
        this.rounds = rounds;
        this.vault = vault;
    }

    void freeze(Membership me, RoundId round, SharedAnswers sharedAnswers) {
        var sealedSnapshot = new SealedSnapshot(
                List.of(vault.seal(
                        me.sharedKey(), row(me, round), SnapshotFormat.SHARED, SharedPart.of(sharedAnswers))),
                sealedHalves.seal(me, round, Seat.A, sharedAnswers.half(Seat.A)),
                sealedHalves.seal(me, round, Seat.B, sharedAnswers.half(Seat.B)));
        snapshots.store(me, round, sealedSnapshot);
    }

    /**
     * Returns the snapshot without withdrawn items, and without any item once either half is erased; throws
     * {@link SnapshotDamaged}.
     */
    Snapshot read(Membership me, RoundId round) {
        var sealedSnapshot = snapshots.find(me, round);
        var sharedPart = vault.open(
                me.sharedKey(),
                row(me, round),
                SnapshotFormat.SHARED,
                sealedSnapshot.shared().getFirst());
        var items = items(me, round, Set.copyOf(sharedPart.items()));
        var a = sealedHalves.open(me, round, Seat.A, sealedSnapshot.a());
        var b = sealedHalves.open(me, round, Seat.B, sealedSnapshot.b());
        if (a.isEmpty() || b.isEmpty()) {
            return Snapshot.erased(items, sharedPart.topics());
        }
        var frozen = new SharedAnswers(
                items, sharedPart.topics(), sharedPart.scales(), Map.of(Seat.A, a.get(), Seat.B, b.get()));
        return Snapshot.of(frozen, snapshots.withdrawn(me, round));
    }

    /** Withdraws an item for good. */
    void withdraw(Membership me, RoundId round, ItemId item) {
        snapshots.withdraw(me, round, item);
    }

    Set<ItemId> withdrawn(Membership me, RoundId round) {
        return snapshots.withdrawn(me, round);
    }

    private List<Item> items(Membership me, RoundId round, Set<ItemVersion> frozen) {
        return rounds.items(me, round).stream()
                .filter(it -> frozen.contains(new ItemVersion(it.id(), it.version())))
                .toList();
    }

    private static RowIdentity row(Membership me, RoundId round) {
        return new RowIdentity(
                "door.snapshot",
                List.of(me.space().value().toString(), round.value().toString(), "1"));
    }
}
