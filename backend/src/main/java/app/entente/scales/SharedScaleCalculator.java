package app.entente.scales;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import java.util.List;
import java.util.function.Function;

/** Calculates the scales both would show, from the opened pair and nothing else. */
record SharedScaleCalculator(OpenedPair pair, List<Item> asked) {

    List<SharedScaleResult> results() {
        return pair.scales().stream().map(this::result).toList();
    }

    private SharedScaleResult result(Scale scale) {
        var items =
                (int) asked.stream().filter(it -> ScaleKeying.counts(it, scale)).count();
        var shown = pair.items().stream()
                .filter(it -> ScaleKeying.counts(it.item(), scale))
                .toList();
        var mine = ScaleScore.of(AnswerRange.AGREE, items, keyed(shown, OpenedItem::mine));
        var partners = ScaleScore.of(AnswerRange.AGREE, items, keyed(shown, OpenedItem::partners));
        return mine.isPresent() && partners.isPresent()
                ? new SharedScaleResult.Clear(scale, mine.get(), partners.get())
                : new SharedScaleResult.TooFew(scale, shown.size(), items);
    }

    private static List<Integer> keyed(List<OpenedItem> shown, Function<OpenedItem, ShownAnswer> side) {
        return shown.stream()
                .flatMapToInt(it -> ScaleKeying.answer(it.item(), side.apply(it).value()).stream())
                .boxed()
                .toList();
    }
}
