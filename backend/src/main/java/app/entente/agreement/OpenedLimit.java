package app.entente.agreement;

import static java.util.Comparator.comparing;

import app.entente.couple.Seat;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An opened limit as its owner set it: "ask me first" or "not OK", about the owner themselves only. */
public record OpenedLimit(LimitId id, Item item, LimitLevel limit) {

    /** Returns every opened limit, in the order of the items, then of the seats, the same for both. */
    static List<OpenedLimit> allIn(OpenedPair pair) {
        return pair.items().stream()
                .flatMap(it -> of(pair.membership().seat(), it))
                .toList();
    }

    /** Returns the topic the limit belongs to: its item's theme. */
    public ThemeId topic() {
        return item.theme();
    }

    static Stream<OpenedLimit> of(Seat me, OpenedItem open) {
        return Stream.concat(
                        of(open.item(), me, open.mine().value()).stream(),
                        of(open.item(), me.other(), open.partners().value()).stream())
                .sorted(comparing(it -> it.id().owner()));
    }

    private static Optional<OpenedLimit> of(Item item, Seat owner, Value value) {
        return item.owner().filter(LimitOwner.SELF::equals).isPresent()
                        && value instanceof Value.Level(var limitLevel)
                        && limitLevel != LimitLevel.FINE
                ? Optional.of(new OpenedLimit(new LimitId(item.id(), owner), item, limitLevel))
                : Optional.empty();
    }
}
