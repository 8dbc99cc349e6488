package app.entente.sheet;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.entente.answer.Answer;
import app.entente.answer.MutualWishes;
import app.entente.answer.ShareLevel;
import app.entente.answer.ShownAnswer;
import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The answers that two sealed sheets have in common to show: the items both gave a value and both show.
 *
 * <p>Anything else on either sheet leaves no trace here, not in content, order or number. Besides the items it holds
 * the themes that either wants to talk about, without whose wish it was, and the scales both would show.
 */
public record SharedAnswers(
        List<Item> items, List<ThemeId> talkThemes, List<Scale> scales, Map<Seat, SharedHalf> halves) {

    /** One person's part of what both show. */
    public record SharedHalf(Map<ItemId, ShownAnswer> answers, Map<ThemeId, Importance> importance) {

        public SharedHalf {
            answers = Map.copyOf(answers);
            importance = Map.copyOf(importance);
        }

        private SharedHalf within(Set<ItemId> items, Set<ThemeId> themes) {
            return new SharedHalf(only(answers, items), only(importance, themes));
        }
    }

    public SharedAnswers {
        items = List.copyOf(items);
        talkThemes = List.copyOf(talkThemes);
        scales = List.copyOf(scales);
        halves = Map.copyOf(halves);
    }

    static SharedAnswers of(List<Item> asked, Sheet.Sealed one, Sheet.Sealed other) {
        var shown = asked.stream()
                .filter(it -> offers(one, it) && offers(other, it))
                .filter(it -> MutualWishes.opens(it, value(one, it), value(other, it)))
                .toList();
        return new SharedAnswers(
                shown,
                themes(asked, it -> topicOnly(one, it) || topicOnly(other, it)),
                Arrays.stream(Scale.values())
                        .filter(it -> one.sharedScales().contains(it)
                                && other.sharedScales().contains(it))
                        .toList(),
                Map.of(one.seat(), half(shown, one, other), other.seat(), half(shown, other, one)));
    }

    public SharedHalf half(Seat seat) {
        return Objects.requireNonNull(halves.get(seat)); // a pair has both
    }

    /**
     * Returns these answers without the withdrawn items; an importance stays only where its theme still has an item.
     */
    public SharedAnswers without(Set<ItemId> withdrawn) {
        var left = items.stream().filter(it -> !withdrawn.contains(it.id())).toList();
        return new SharedAnswers(
                left,
                talkThemes,
                scales,
                halves.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, it -> it.getValue().within(ids(left), themes(left)))));
    }

    private static SharedHalf half(List<Item> shown, Sheet.Sealed sheet, Sheet.Sealed other) {
        return new SharedHalf(
                shown.stream().collect(toMap(Item::id, it -> shown(it, answer(sheet, it), value(other, it)))),
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
