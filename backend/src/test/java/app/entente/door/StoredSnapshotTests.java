package app.entente.door;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShownAnswer;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.pack.Scale;
import app.entente.session.Rounds;
import app.entente.sheet.SharedAnswers;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of an opening: the shared part and both halves. */
@BackendTest
@Transactional
class StoredSnapshotTests {

    private static final Membership ME = Memberships.second();

    private final StoredPayloads stored;
    private final Snapshots snapshots;
    private final Rounds rounds;

    @Autowired
    StoredSnapshotTests(StoredPayloads stored, Snapshots snapshots, Rounds rounds) {
        this.stored = stored;
        this.snapshots = snapshots;
        this.rounds = rounds;
    }

    @Test
    void whatBothShowed() {
        stored.begin();
        stored.check(
                "snapshot",
                List.of(
                        SealedColumn.byBoth(ME, "door.snapshot", "shared", ROUND.value(), 1),
                        SealedColumn.byOne(Memberships.first(), "door.half", "payload", ROUND.value(), "A", 1, 1),
                        SealedColumn.byOne(Memberships.second(), "door.half", "payload", ROUND.value(), "B", 1, 1)),
                () -> snapshots.freeze(ME, ROUND, mutual()),
                () -> snapshots.read(ME, ROUND).remaining(),
                mutual());
    }

    private SharedAnswers mutual() {
        var first = new LinkedHashMap<ItemId, ShownAnswer>();
        var second = new LinkedHashMap<ItemId, ShownAnswer>();
        var items = rounds.items(ME, ROUND).stream().limit(8).toList();
        var values = List.<Value>of(
                new Value.Grade(1),
                new Value.Grade(5),
                new Value.Level(LimitLevel.NOT_OK),
                new Value.Level(LimitLevel.ASK),
                new Value.Exchange(0, 3, Optional.of(Wish.MORE)),
                new Value.Exchange(2, 1, Optional.empty()),
                new Value.Chosen("every-week"),
                new Value.Words("Slowly — 🕯"));
        for (int i = 0; i < items.size(); i++) {
            first.put(items.get(i).id(), bare(values.get(i)));
            second.put(items.get(i).id(), bare(values.get((i + 3) % values.size())));
        }
        first.put(
                items.getFirst().id(),
                new ShownAnswer(
                        new Value.Grade(2),
                        "only on Sundays",
                        Optional.of(SaidAloud.PARTLY),
                        Optional.of(new PartnerGuess(new Value.Grade(4)))));
        return new SharedAnswers(
                items,
                List.of(new ThemeId("money"), new ThemeId("sex")),
                List.of(Scale.values()),
                Map.of(
                        Seat.A,
                        new SharedHalf(
                                first,
                                Map.of(
                                        new ThemeId("time-together"),
                                        Importance.VERY,
                                        new ThemeId("time-apart"),
                                        Importance.NOT)),
                        Seat.B,
                        new SharedHalf(second, Map.of(new ThemeId("time-together"), Importance.A_LITTLE))));
    }

    private static ShownAnswer bare(Value value) {
        return new ShownAnswer(value, "", Optional.empty(), Optional.empty());
    }
}
