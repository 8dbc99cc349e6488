package app.entente.answering;

import app.entente.answer.ShareLevel;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SheetReader;
import app.entente.values.ItemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads from one's own earlier sheets whether an item was kept, so that it starts private when it is asked again. It
 * reads no value, and nobody else's sheet.
 *
 * <p>The newest round in which this person answered or hid the item decides, whether its door has opened or not. The item
 * was kept there unless its answer was to be shown, was not hidden, and has not been withdrawn since.
 */
@Component
class EarlierShareLevels {

    private final Rounds rounds;
    private final SheetReader sheets;
    private final Door door;

    EarlierShareLevels(Rounds rounds, SheetReader sheets, Door door) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.door = door;
    }

    /** Returns whether this person kept the item before; throws NoSuchRound where the space has no such round. */
    boolean wasKept(Membership me, RoundId round, Item item) {
        return kept(me, earlier(me, round), List.of(item)).contains(item.id());
    }

    /** Returns all items of the round of which that is so. */
    Set<ItemId> kept(Membership me, RoundId round) {
        var earlier = earlier(me, round);
        return earlier.isEmpty() ? Set.of() : kept(me, earlier, rounds.items(me, round));
    }

    private Set<ItemId> kept(Membership me, List<Round> earlier, List<Item> items) {
        var ids = items.stream().map(Item::id).toList();
        var kept = new HashSet<ItemId>();
        for (var round : earlier) {
            var answers = sheets.answers(me, round.id(), ids);
            var hidden = sheets.hiddenQuestions(me, round.id());
            var withdrawn =
                    door.findOpened(me, round.id()).map(OpenedPair::withdrawn).orElse(List.of());
            for (var item : items) {
                var answer = answers.get(item.id());
                if (!hidden.allows(item) || withdrawn.contains(item.id())) {
                    kept.add(item.id());
                } else if (answer != null && answer.answer().level() == ShareLevel.SHOW) {
                    kept.remove(item.id());
                } else if (answer != null) {
                    kept.add(item.id());
                }
            }
        }
        return Set.copyOf(kept);
    }

    /** Returns the rounds before this one, oldest first, also those set aside or never opened. */
    private List<Round> earlier(Membership me, RoundId round) {
        var asked = rounds.round(me, round).id();
        return rounds.all(me).stream().takeWhile(it -> !it.id().equals(asked)).toList();
    }
}
