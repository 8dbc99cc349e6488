package app.entente.thenandnow;

import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.scales.ScaleKeying;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.sheet.Sheet;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.values.ItemId;
import app.entente.values.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares one's own scales of opened rounds, from all of one's own answers; it reads nobody else's.
 *
 * <p>A scale is the mean of the answers to the statements answered both times, each from 1 to 5 and a reversed one taken
 * as 6 less the answer ({@link ScaleScore}: Cohen, Cohen, Aiken and West, 1999). {@link MeanChange} says what is said of
 * the difference, by decision 0022.
 */
@Service
public class OwnScaleChanges {

    private final Rounds rounds;
    private final RepeatedItems repeatedItems;
    private final OwnSheets sheets;

    OwnScaleChanges(Rounds rounds, RepeatedItems repeatedItems, OwnSheets sheets) {
        this.rounds = rounds;
        this.repeatedItems = repeatedItems;
        this.sheets = sheets;
    }

    /**
     * Returns the newest opened round that has a scale in common with an earlier one, beside each of those, newest
     * first; each item is compared once. Empty where there is none.
     */
    @Transactional(readOnly = true)
    public List<OwnThenAndNow> find(Membership me) {
        return rounds.opened(me).reversed().stream()
                .map(it -> beside(me, it))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<OwnThenAndNow> beside(Membership me, Round now) {
        var compared = new HashSet<ItemId>();
        var found = new ArrayList<OwnThenAndNow>();
        repeatedItems.earlier(me, now.id()).forEach(earlier -> {
            var then = earlier.round();
            var statements = earlier.items().stream()
                    .filter(it -> it.subject() instanceof Scale && compared.add(it.id()))
                    .toList();
            if (!statements.isEmpty()) {
                var openedThen = then.openedAt().orElseThrow();
                var openedNow = now.openedAt().orElseThrow();
                var days = Duration.between(openedThen, openedNow).toDays();
                var scales = changes(statements, sheets.sheet(me, then.id()), sheets.sheet(me, now.id()), days);
                found.add(new OwnThenAndNow(openedThen, openedNow, scales));
            }
        });
        return found.stream().filter(it -> !it.scales().isEmpty()).toList();
    }

    private static List<ScaleChange> changes(List<Item> statements, Sheet then, Sheet now, long days) {
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
}
