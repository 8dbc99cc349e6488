package app.entente.thenandnow;

import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.values.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the items of the packs that two rounds ask in the same version, shown or not. */
@Component
class RepeatedItems {

    private final Rounds rounds;

    RepeatedItems(Rounds rounds) {
        this.rounds = rounds;
    }

    /** An earlier opened round, and the items of it that a later one asks again; at least one. */
    record EarlierRound(Round round, List<Item> items) {}

    /** Returns the rounds that opened before this one and share an item with it, the newest first. */
    Stream<EarlierRound> earlier(Membership me, RoundId now) {
        return rounds.opened(me).stream().takeWhile(it -> !it.id().equals(now)).toList().reversed().stream()
                .map(it -> new EarlierRound(it, find(me, it.id(), now)))
                .filter(it -> !it.items().isEmpty());
    }

    private List<Item> find(Membership me, RoundId then, RoundId now) {
        var before = new HashMap<ItemId, Integer>();
        rounds.asked(me, then).ofPacks().forEach(it -> before.put(it.id(), it.version()));
        return rounds.asked(me, now).ofPacks().stream()
                .filter(it -> before.getOrDefault(it.id(), 0) == it.version())
                .toList();
    }
}
