package app.entente.thenandnow;

import app.entente.answering.OwnSheets;
import app.entente.door.OpenedPair;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.scales.ScaleKeying;
import app.entente.sheet.Sheet;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.values.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares one's own scales of two rounds, from all of one's own answers; it reads nobody else's. */
@Component
class OwnScaleChanges {

    private final OwnSheets sheets;

    OwnScaleChanges(OwnSheets sheets) {
        this.sheets = sheets;
    }

    /** Returns a change for each scale with enough answers both times; {@code asked} are the items both rounds ask. */
    List<ScaleChange> changes(OpenedPair then, OpenedPair now, List<Item> asked) {
        var statements =
                asked.stream().filter(it -> it.subject() instanceof Scale).toList();
        if (statements.isEmpty()) {
            return List.of();
        }
        return changes(statements, sheet(then), sheet(now), ChangeCalculator.days(then, now));
    }

    static List<ScaleChange> changes(List<Item> statements, Sheet then, Sheet now, long days) {
        return Arrays.stream(Scale.values())
                .flatMap(it -> change(it, statements, then, now, days).stream())
                .toList();
    }

    private static Optional<ScaleChange> change(Scale scale, List<Item> statements, Sheet then, Sheet now, long days) {
        var asked = statements.stream().filter(it -> it.subject() == scale).toList();
        var answered = asked.stream()
                .filter(it -> keyed(then, it).isPresent() && keyed(now, it).isPresent())
                .toList();
        var after = keyed(now, answered);
        return ScaleScore.of(AnswerRange.AGREE, asked.size(), after)
                .flatMap(_ -> MeanChange.of(keyed(then, answered), after, days))
                .map(it -> new ScaleChange(scale, it));
    }

    private static List<Integer> keyed(Sheet sheet, List<Item> items) {
        return items.stream().flatMap(it -> keyed(sheet, it).stream()).toList();
    }

    private static Optional<Integer> keyed(Sheet sheet, Item item) {
        return Optional.ofNullable(sheet.answers().get(item.id()))
                .flatMap(it -> it.answer().value())
                .flatMap(it -> it instanceof Value.Grade(var step)
                        ? Optional.of(ScaleKeying.keyed(item, step))
                        : Optional.empty());
    }

    private Sheet sheet(OpenedPair pair) {
        return sheets.sheet(pair.membership(), pair.round());
    }
}
