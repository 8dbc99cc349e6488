package app.entente.discussion;

import static java.util.Comparator.comparing;

import app.entente.couple.Seat;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A limit both have open before them, as its owner set it. Only a limit about oneself is one: nothing else holds. */
public record SetLimit(LimitId id, Item item, Limit limit) {

    /** Item by item, in an order that is the same for both. */
    static List<SetLimit> all(OpenedPair pair) {
        return pair.items().stream()
                .flatMap(it -> of(pair.membership().seat(), it))
                .toList();
    }

    public TopicId topic() {
        return new TopicId(item.theme(), Facet.LIMITS);
    }

    static Stream<SetLimit> of(Seat me, OpenItem open) {
        return Stream.concat(
                        of(open.item(), me, open.mine().value()).stream(),
                        of(open.item(), me.other(), open.partners().value()).stream())
                .sorted(comparing(it -> it.id().owner()));
    }

    private static Optional<SetLimit> of(Item item, Seat owner, Value value) {
        return item.owner().filter(Owner.SELF::equals).isPresent()
                        && value instanceof Value.Level(var limit)
                        && limit != Limit.FINE
                ? Optional.of(new SetLimit(new LimitId(item.id(), owner), item, limit))
                : Optional.empty();
    }
}
