package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;

/** Fills sheets of the current round the way people do: answer by answer, through the services. */
@TestComponent
public class Pen {

    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final Sealing sealing;

    Pen(Rounds rounds, Answering answering, OwnSheets sheets, Sealing sealing) {
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.sealing = sealing;
    }

    public RoundId round(Membership me) {
        return rounds.current(me).id();
    }

    public void write(Membership me, ItemId item, Draft draft) {
        var round = round(me);
        var from = sheets.answer(me, round, item).map(Kept::version).orElse(0);
        answering.save(me, round, item, from, OperationId.create(), draft);
    }

    public void show(Membership me, ItemId item, Value value) {
        write(me, item, Draft.of(value).share(ShareLevel.SHOW));
    }

    public void show(Membership me, Map<ItemId, Value> values) {
        values.forEach((item, value) -> show(me, item, value));
    }

    /** Something for every item of the round. */
    public void showAll(Membership me, Function<Item, Value> value) {
        rounds.items(me, round(me)).forEach(it -> show(me, it.id(), value.apply(it)));
    }

    /** All that stands on a sheet made for a plain test. */
    public void copy(Membership me, Sheet sheet) {
        var round = round(me);
        sheet.answers()
                .forEach((item, kept) ->
                        answering.save(me, round, item, 0, OperationId.create(), Draft.of(kept.answer())));
        sheet.importance().forEach((theme, given) -> answering.weigh(me, round, theme, Optional.of(given)));
        sheet.ticks().forEach(it -> answering.tick(me, round, it, true));
    }

    public void weigh(Membership me, ThemeId theme, Importance importance) {
        answering.weigh(me, round(me), theme, Optional.of(importance));
    }

    public void tick(Membership me, Scale... scales) {
        for (var scale : scales) {
            answering.tick(me, round(me), scale, true);
        }
    }

    public void seal(Membership me) {
        sealing.seal(me, round(me));
    }

    public void unseal(Membership me) {
        sealing.unseal(me, round(me));
    }
}
