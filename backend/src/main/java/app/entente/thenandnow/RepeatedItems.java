package app.entente.thenandnow;

import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.values.ItemId;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the items of the packs that two rounds ask in the same version, shown or not. */
@Component
class RepeatedItems {

    private final Rounds rounds;

    RepeatedItems(Rounds rounds) {
        this.rounds = rounds;
    }

    List<Item> find(Membership me, RoundId then, RoundId now) {
        var before = new HashMap<ItemId, Integer>();
        rounds.asked(me, then).ofPacks().forEach(it -> before.put(it.id(), it.version()));
        return rounds.asked(me, now).ofPacks().stream()
                .filter(it -> before.getOrDefault(it.id(), 0) == it.version())
                .toList();
    }
}
