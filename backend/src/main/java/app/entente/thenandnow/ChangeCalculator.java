package app.entente.thenandnow;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Scale;
import app.entente.scales.ScaleKeying;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares two opened pairs of the same two people, item by item: what is not in both does not exist for it. Plain Java
 * without storage; the same pairs always give the same changes.
 */
final class ChangeCalculator {

    private final OpenedPair then;
    private final OpenedPair now;
    private final List<ItemChange> items;

    /** Leaves out the items of {@code compared}, which a round between the two has compared already. */
    ChangeCalculator(OpenedPair then, OpenedPair now, Set<ItemId> compared) {
        this.then = then;
        this.now = now;
        this.items = now.items().stream()
                .filter(it -> !compared.contains(it.item().id()))
                .flatMap(it -> then
                        .item(it.item().id())
                        .filter(was -> was.item().version() == it.item().version())
                        .map(was -> new ItemChange(was, it))
                        .stream())
                .toList();
    }

    List<ItemChange> items() {
        return items;
    }

    /** Returns the whole days between the two openings. */
    static long days(OpenedPair then, OpenedPair now) {
        return Duration.between(then.openedAt(), now.openedAt()).toDays();
    }

    List<TopicChange> topics() {
        var themes = new LinkedHashMap<ThemeId, List<ItemChange>>();
        items.forEach(it -> themes.computeIfAbsent(it.item().theme(), _ -> new ArrayList<>())
                .add(it));
        return themes.entrySet().stream()
                .map(it -> new TopicChange(
                        it.getKey(),
                        it.getValue(),
                        mean(expectations(it.getValue()), OpenedItem::mine),
                        mean(expectations(it.getValue()), OpenedItem::partners)))
                .toList();
    }

    /** Returns the scales both would show both times; {@code asked} are the items both rounds ask, in one version. */
    List<SharedScaleChange> scales(List<Item> asked) {
        return now.scales().stream()
                .filter(then.scales()::contains)
                .flatMap(it -> scale(it, asked).stream())
                .toList();
    }

    private Optional<SharedScaleChange> scale(Scale scale, List<Item> asked) {
        var shown = items.stream()
                .filter(it -> it.item().subject() == scale && isGraded(it))
                .toList();
        var all = asked.stream().filter(it -> it.subject() == scale).count();
        if (ScaleScore.of(AnswerRange.AGREE, (int) all, keyed(shown, ItemChange::now, OpenedItem::mine))
                .isEmpty()) {
            return Optional.empty();
        }
        return mean(shown, OpenedItem::mine)
                .flatMap(mine -> mean(shown, OpenedItem::partners)
                        .map(partners -> new SharedScaleChange(scale, mine, partners)));
    }

    private Optional<MeanChange> mean(List<ItemChange> graded, Function<OpenedItem, ShownAnswer> side) {
        return MeanChange.of(
                keyed(graded, ItemChange::then, side), keyed(graded, ItemChange::now, side), days(then, now));
    }

    private static List<Integer> keyed(
            List<ItemChange> graded, Function<ItemChange, OpenedItem> time, Function<OpenedItem, ShownAnswer> side) {
        return graded.stream()
                .map(it -> keyed(it.item(), side.apply(time.apply(it)).value()))
                .toList();
    }

    private static int keyed(Item item, Value value) {
        return value instanceof Value.Grade(var step) ? ScaleKeying.keyed(item, step) : step(value);
    }

    private static int step(Value value) {
        throw new IllegalArgumentException("This answer is not from 1 to 5: " + value.getClass());
    }

    private static List<ItemChange> expectations(List<ItemChange> items) {
        return items.stream()
                .filter(it -> it.item().form() instanceof ItemForm.Expectation)
                .toList();
    }

    private static boolean isGraded(ItemChange change) {
        return change.now().mine().value() instanceof Value.Grade;
    }
}
