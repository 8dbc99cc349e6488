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
 * <p>Others are only counted: answers kept private, and answers whose share level is not decided yet.
 */
public record ReadBack(
        List<Offered> offered,
        Map<ThemeId, Importance> importance,
        List<ThemeId> topics,
        int kept,
        List<ItemId> undecided,
        List<ScaleChoice> scales) {

    public ReadBack {
        offered = List.copyOf(offered);
        importance = Map.copyOf(importance);
        topics = List.copyOf(topics);
        undecided = List.copyOf(undecided);
        scales = List.copyOf(scales);
    }

    static ReadBack of(List<Item> asked, Sheet sheet) {
        var offered = asked.stream()
                .flatMap(
                        it -> answer(sheet, it).filter(Answer::offered).map(answer -> new Offered(it, answer)).stream())
                .toList();
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
                (int) having(asked, sheet, Answer::kept).count(),
                having(asked, sheet, Answer::undecided).map(Item::id).toList(),
                Arrays.stream(Scale.values())
                        .filter(scale -> asked.stream().anyMatch(it -> it.subject() == scale))
                        .map(it -> new ScaleChoice(it, sheet.sharedScales().contains(it)))
                        .toList());
    }

    /** Returns the offered answers to sensitive items, which their owner is asked about once more. */
    public List<Offered> sensitive() {
        return offered.stream().filter(it -> it.item().sensitive()).toList();
    }

    private static Stream<Item> having(List<Item> asked, Sheet sheet, Predicate<Answer> property) {
        return asked.stream().filter(it -> answer(sheet, it).filter(property).isPresent());
    }

    private static Optional<Answer> answer(Sheet sheet, Item item) {
        return sheet.answer(item);
    }

    /** An item and its answer, which the partner will see wherever they show theirs too. */
    public record Offered(Item item, Answer answer) {}

    /** A scale this round asks about, and whether its owner would show it, if the partner shows theirs too. */
    public record ScaleChoice(Scale scale, boolean shown) {}
}
