package app.entente.scales;

import app.entente.engine.Range;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Value;
import java.util.Optional;
import java.util.OptionalInt;

/** Which answers count towards a scale, all turned the way the scale runs. */
final class Keyed {

    private Keyed() {}

    static Optional<Scale> scale(Item item) {
        return item.form() instanceof Form.Statement && item.subject() instanceof Scale scale
                ? Optional.of(scale)
                : Optional.empty();
    }

    static boolean counts(Item item, Scale scale) {
        return scale(item).filter(scale::equals).isPresent();
    }

    static OptionalInt answer(Item item, Value value) {
        return value instanceof Value.Grade(int step)
                ? OptionalInt.of(item.reversed() ? Range.AGREE.mirrored(step) : step)
                : OptionalInt.empty();
    }
}
