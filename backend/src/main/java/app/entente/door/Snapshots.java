package app.entente.door;

import app.entente.answering.Mutual;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.door.SnapshotFormat.Frozen;
import app.entente.door.SnapshotFormat.Shared;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was shown, frozen: each half under its owner's key, the rest under the key of both. */
@Component
class Snapshots {

    private final SnapshotRepository snapshots;
    private final Halves halves;
    private final Rounds rounds;
    private final Vault vault;

    Snapshots(SnapshotRepository snapshots, Halves halves, Rounds rounds, Vault vault) {
        this.snapshots = snapshots;
        this.halves = halves;
        this.rounds = rounds;
        this.vault = vault;
    }

    void freeze(Membership me, RoundId round, Mutual mutual) {
        var ciphertexts = new Ciphertexts(
                List.of(vault.seal(me.sharedKey(), row(me, round), SnapshotFormat.SHARED, Shared.of(mutual))),
                halves.seal(me, round, Seat.A, mutual.half(Seat.A)),
                halves.seal(me, round, Seat.B, mutual.half(Seat.B)));
        snapshots.store(me, round, ciphertexts);
    }

    /** Without what was withdrawn, and without everything once either half is erased. */
    Snapshot read(Membership me, RoundId round) {
        var ciphertexts = snapshots.find(me, round);
        var shared = vault.open(
                me.sharedKey(),
                row(me, round),
                SnapshotFormat.SHARED,
                ciphertexts.shared().getFirst());
        var items = items(me, round, Set.copyOf(shared.items()));
        var a = halves.open(me, round, Seat.A, ciphertexts.a());
        var b = halves.open(me, round, Seat.B, ciphertexts.b());
        if (a.isEmpty() || b.isEmpty()) {
            return Snapshot.erased(items, shared.topics());
        }
        var frozen = new Mutual(items, shared.topics(), shared.scales(), Map.of(Seat.A, a.get(), Seat.B, b.get()));
        return Snapshot.of(frozen, snapshots.withdrawn(me, round));
    }

    /** For good: there is no way back from here. */
    void withdraw(Membership me, RoundId round, ItemId item) {
        snapshots.withdraw(me, round, item);
    }

    Set<ItemId> withdrawn(Membership me, RoundId round) {
        return snapshots.withdrawn(me, round);
    }

    private List<Item> items(Membership me, RoundId round, Set<Frozen> frozen) {
        return rounds.items(me, round).stream()
                .filter(it -> frozen.contains(new Frozen(it.id(), it.version())))
                .toList();
    }

    private static RowIdentity row(Membership me, RoundId round) {
        return new RowIdentity(
                "door.snapshot",
                List.of(me.space().value().toString(), round.value().toString(), "1"));
    }
}
