package app.entente.answering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.sheet.Sheet;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The answers one offers the partner before sealing: the partner will see them wherever they show theirs too.
 *
 * <p>Beside them it holds what stays with oneself: answers kept private, and those whose share level is not decided yet.
 */
public record ReadBack(
        List<Entry> offered,
        Map<ThemeId, Importance> importance,
        List<ThemeId> topics,
        List<Entry> kept,
        List<ItemId> undecided,
        List<ScaleChoice> scales) {

    public ReadBack {
        offered = List.copyOf(offered);
        importance = Map.copyOf(importance);
        topics = List.copyOf(topics);
        kept = List.copyOf(kept);
        undecided = List.copyOf(undecided);
        scales = List.copyOf(scales);
    }

    static ReadBack of(List<Item> asked, Sheet sheet) {
        var offered = entries(asked, sheet, Answer::offered);
        var shown = offered.stream().map(it -> it.item().theme()).collect(toSet());
        return new ReadBack(
                offered,
                sheet.importance().entrySet().stream()
                        .filter(it -> shown.contains(it.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                having(asked, sheet, it -> it.level() == ShareLevel.TOPIC_ONLY)
                        .map(Item::theme)
                        .distinct()
                        .toList(),
                entries(asked, sheet, Answer::kept),
                having(asked, sheet, Answer::undecided).map(Item::id).toList(),
                Arrays.stream(Scale.values())
                        .filter(scale -> asked.stream().anyMatch(it -> it.subject() == scale))
                        .map(it -> new ScaleChoice(it, sheet.sharedScales().contains(it)))
                        .toList());
    }

    /** Returns the offered answers to sensitive items, which their owner is asked about once more. */
    public List<Entry> sensitive() {
        return offered.stream().filter(it -> it.item().sensitive()).toList();
    }

    private static List<Entry> entries(List<Item> asked, Sheet sheet, Predicate<Answer> property) {
        return asked.stream()
                .flatMap(it -> answer(sheet, it).filter(property).map(answer -> new Entry(it, answer)).stream())
                .toList();
    }

    private static Stream<Item> having(List<Item> asked, Sheet sheet, Predicate<Answer> property) {
        return asked.stream().filter(it -> answer(sheet, it).filter(property).isPresent());
    }

    private static Optional<Answer> answer(Sheet sheet, Item item) {
        return sheet.answer(item);
    }

    /** An item and one's own answer to it. */
    public record Entry(Item item, Answer answer) {}

    /** A scale this round asks about, and whether its owner would show it, if the partner shows theirs too. */
    public record ScaleChoice(Scale scale, boolean shown) {}
}
