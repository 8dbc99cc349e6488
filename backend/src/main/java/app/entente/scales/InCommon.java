package app.entente.scales;

import app.entente.answering.ShownAnswer;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPair;
import app.entente.engine.Measure;
import app.entente.engine.Range;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import java.util.List;
import java.util.function.Function;

/** The scales both would show, from what both have shown: from the opened pair and nothing else. */
record InCommon(OpenedPair pair, List<Item> asked) {

    List<SharedReading> readings() {
        return pair.scales().stream().map(this::reading).toList();
    }

    private SharedReading reading(Scale scale) {
        var items = (int) asked.stream().filter(it -> Keyed.counts(it, scale)).count();
        var shown = pair.items().stream()
                .filter(it -> Keyed.counts(it.item(), scale))
                .toList();
        var mine = Measure.of(Range.AGREE, items, keyed(shown, OpenItem::mine));
        var partners = Measure.of(Range.AGREE, items, keyed(shown, OpenItem::partners));
        return mine.isPresent() && partners.isPresent()
                ? new SharedReading.Clear(scale, mine.get(), partners.get())
                : new SharedReading.TooFew(scale, shown.size(), items);
    }

    private static List<Integer> keyed(List<OpenItem> shown, Function<OpenItem, ShownAnswer> side) {
        return shown.stream()
                .flatMapToInt(it -> Keyed.answer(it.item(), side.apply(it).value()).stream())
                .boxed()
                .toList();
    }
}
