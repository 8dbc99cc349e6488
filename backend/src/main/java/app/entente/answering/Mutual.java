package app.entente.answering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.entente.couple.Seat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What two sealed sheets have in common to show: the items both gave a value and both show.
 *
 * <p>Whatever else stands on either sheet leaves no trace here, not in content, nor in order, nor in number; only the
 * themes that either wants to talk about come along, whose wish it was does not, and the scales both would show.
 */
public record Mutual(List<Item> items, List<ThemeId> topics, List<Scale> scales, Map<Seat, Half> halves) {

    /** One person's part of what both show. */
    public record Half(Map<ItemId, ShownAnswer> answers, Map<ThemeId, Importance> importance) {

        public Half {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
        }

        private Half within(Set<ItemId> items, Set<ThemeId> themes) {
            return new Half(only(answers, items), only(importance, themes));
        }
    }

    public Mutual {
        items = List.copyOf(items);
        topics = List.copyOf(topics);
        scales = List.copyOf(scales);
        halves = Map.copyOf(halves);
    }

    static Mutual of(List<Item> asked, Sheet.Sealed one, Sheet.Sealed other) {
        var shown = asked.stream()
                .filter(it -> offers(one, it) && offers(other, it))
                .filter(it -> MutualWishes.opens(it, value(one, it), value(other, it)))
                .toList();
        return new Mutual(
                shown,
                themes(asked, it -> topicOnly(one, it) || topicOnly(other, it)),
                Arrays.stream(Scale.values())
                        .filter(it -> one.ticks().contains(it) && other.ticks().contains(it))
                        .toList(),
                Map.of(one.seat(), half(shown, one, other), other.seat(), half(shown, other, one)));
    }

    public Half half(Seat seat) {
        return Objects.requireNonNull(halves.get(seat)); // a pair has both
    }

    /** What is left when some items are taken back, an importance only where its theme still has an item. */
    public Mutual without(Set<ItemId> withdrawn) {
        var left = items.stream().filter(it -> !withdrawn.contains(it.id())).toList();
        return new Mutual(
                left,
                topics,
                scales,
                halves.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, it -> it.getValue().within(ids(left), themes(left)))));
    }

    private static Half half(List<Item> shown, Sheet.Sealed sheet, Sheet.Sealed other) {
        return new Half(
                shown.stream()
                        .collect(toMap(Item::id, it -> shown(it, answer(sheet, it), value(other, it)))),
                only(sheet.importance(), themes(shown)));
    }

    private static ShownAnswer shown(Item item, Answer answer, Value partners) {
        var value = MutualWishes.shown(item, answer.value().orElseThrow(), partners);
        return new ShownAnswer(value, answer.ownWords(), answer.saidAloud(), answer.guess());
    }

    private static Value value(Sheet.Sealed sheet, Item item) {
        return answer(sheet, item).value().orElseThrow();
    }

    private static Answer answer(Sheet.Sealed sheet, Item item) {
        return sheet.answer(item).orElseThrow(); // only what both offer is asked for
    }

    private static boolean offers(Sheet.Sealed sheet, Item item) {
        return sheet.answer(item).filter(Answer::offered).isPresent();
    }

    private static boolean topicOnly(Sheet.Sealed sheet, Item item) {
        return item.own().isEmpty()
                && sheet.answer(item)
                        .filter(it -> it.level() == ShareLevel.TOPIC_ONLY)
                        .isPresent();
    }

    private static Set<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(toSet());
    }

    private static Set<ThemeId> themes(List<Item> items) {
        return Set.copyOf(themes(items, _ -> true));
    }

    private static List<ThemeId> themes(List<Item> items, Predicate<Item> chosen) {
        return items.stream().filter(chosen).map(Item::theme).distinct().toList();
    }

    private static <K, V> Map<K, V> only(Map<K, V> all, Set<K> keys) {
        return all.entrySet().stream()
                .filter(it -> keys.contains(it.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
