package app.entente.comparison;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import java.util.List;
import java.util.stream.Stream;

/** All that a comparison shows of two people, as text that is equal only where all of it is. */
public final class ShownComparison {

    private ShownComparison() {}

    public static String of(OpenedPair pair) {
        var comparison = Comparisons.build(pair);
        return Stream.of(
                        comparison.topics().toString(),
                        comparison.further().toString(),
                        comparison.alsoWorthATalk().toString(),
                        comparison.strengths().toString(),
                        comparison.wishes().toString(),
                        comparison.items().toString(),
                        comparison.withdrawn().toString(),
                        pair.items().stream().map(ShownComparison::of).toList().toString(),
                        pair.scales().toString())
                .toList()
                .toString();
    }

    public static String of(OpenedItem opened) {
        return List.of(opened.item().id().value(), text(opened.mine()), text(opened.partners()))
                .toString();
    }

    private static String text(ShownAnswer answer) {
        return List.of(
                        answer.value(),
                        answer.ownWords(),
                        answer.saidAloud(),
                        answer.guess().map(it -> it.value()))
                .toString();
    }
}
