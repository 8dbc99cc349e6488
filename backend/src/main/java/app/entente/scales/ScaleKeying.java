package app.entente.scales;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Scale;
import app.entente.statistics.AnswerRange;
import app.entente.values.Value;
import java.util.Optional;
import java.util.OptionalInt;

/** Selects the answers that count towards a scale, keyed in the scale's direction. */
public final class ScaleKeying {

    private ScaleKeying() {}

    static Optional<Scale> scale(Item item) {
        return item.form() instanceof ItemForm.Statement && item.subject() instanceof Scale scale
                ? Optional.of(scale)
                : Optional.empty();
    }

    static boolean counts(Item item, Scale scale) {
        return scale(item).filter(scale::equals).isPresent();
    }

    static OptionalInt answer(Item item, Value value) {
        return value instanceof Value.Grade(int step) ? OptionalInt.of(keyed(item, step)) : OptionalInt.empty();
    }

    /** Returns a step on the agreement range, mirrored where the item is reversed. */
    public static int keyed(Item item, int step) {
        return item.reversed() ? AnswerRange.AGREE.mirrored(step) : step;
    }
}
